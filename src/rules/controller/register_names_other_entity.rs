use crate::finding::Argument;
use crate::law::{company_names, core_name, gdpr};
use crate::register::{Controller, Name, Register, RegisterTable};
use crate::rules::{Context, Findings, rule};

rule! {
    /// Reports a register of a company that is none of its controllers. `register.belongs-to` decides. Without it, a
    /// company name with its legal form in `register.name` is compared with the controllers' names, in any language and
    /// without legal forms.
    ///
    /// Does not report a brand without a legal form ("Aamu-klubi"), or a shorter or longer form of a controller's name.
    ///
    /// Law: readers must know who decides (Arts. 13(1)(a) and 26).
    ///
    /// ## Bad
    /// ```toml
    /// [register]
    /// name = "Ilta Urakointi Oy:n asiakasrekisteri"  # here
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [register]
    /// name = "Asiakasrekisteri"
    /// belongs-to = "ilta"  # here
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [party.ilta]
    /// name = "Ilta Urakointi Oy"
    /// ```
    /// ## Good
    /// ```toml
    /// [register]
    /// name.fi = "Aamu Oy:n asiakasrekisteri"
    /// name.en = "Customer Register of Aamu Energia Oy"
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [register]
    /// name = "Kanta-asiakasrekisteri Ilta"
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// ```
    /// ```toml
    /// [register]
    /// name = "Osakasluettelo"
    /// belongs-to = "ilta"
    /// [controller]
    /// name = "Aamu Energia Oy"
    /// [[joint-controller]]
    /// name = "Ilta Urakointi Oy"
    /// [party.ilta]
    /// name = "Ilta Urakointi Oy"
    /// ```
    ID011 "register-names-other-entity", Warning, [gdpr(13, 1, Some('a')), gdpr(26, 0, None)],
    section Register, since "0.1"
}

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(table) = context.register.register.as_ref() else { return };
    let controllers = controller_names(context.register);
    if controllers.is_empty() {
        return;
    }
    if let Some(owner) = &table.belongs_to {
        let party = context.register.parties.get(&owner.id);
        let is_controller = party.and_then(|party| party.contact.name.as_ref()).is_some_and(|name| {
            name.spellings().map(core_name).any(|own| controllers.iter().any(|controller| is_same(&own, controller)))
        });
        if !is_controller {
            let name = ("name", context.party(&owner.id));
            findings.report(owner.at, &[("case", Argument::Case("belongs-to")), name]);
        }
    } else if let Some((name, company)) = other_company(table, &controllers, context) {
        findings.report(name.at, &[("name", Argument::Text(company))]);
    }
}

/// Returns the company in the register's name that is none of the controllers, and the name that holds it.
fn other_company<'t>(
    table: &'t RegisterTable,
    controllers: &[Vec<String>],
    context: &Context<'_>,
) -> Option<(&'t Name, String)> {
    let name = table.name.as_ref()?;
    let mut companies = context.passages_at(name.at).flat_map(|passage| company_names(passage.text()));
    let other = companies.find(|company| !controllers.iter().any(|own| is_same(&core_name(company), own)))?;
    Some((name, other))
}

/// Returns the names of the controllers for comparison: long and short, in every language, without legal forms.
fn controller_names(register: &Register) -> Vec<Vec<String>> {
    let controllers = register.controller.iter().chain(&register.joint_controllers);
    let names = controllers.flat_map(|Controller { contact, short_name, .. }| contact.name.iter().chain(short_name));
    names.flat_map(Name::spellings).map(core_name).filter(|name| !name.is_empty()).collect()
}

/// Returns whether one name has all words of the other, such as "Asiakastieto" and "Suomen Asiakastieto".
fn is_same(one: &[String], other: &[String]) -> bool {
    let has_all = |long: &[String], short: &[String]| !short.is_empty() && short.iter().all(|word| long.contains(word));
    has_all(one, other) || has_all(other, one)
}
