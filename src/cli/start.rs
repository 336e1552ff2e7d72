//! What `notice init` and `notice new` want to know: options of the command line, and questions on a terminal.

use std::io::{BufRead, IsTerminal as _, stderr, stdin};

use clap::Args;

use crate::address;
use crate::characters::{Fault, faults, invisible};
use crate::closest::closest;
use crate::draft::{self, Organisation, Preset};
use crate::jurisdiction::{self, Jurisdiction, Verdict};
use crate::language::Language;
use crate::locale::built_in_languages;
use crate::problem::{Message, Problem};

use super::reporting;
use super::terminal::Terminal;

/// Options on the register and the organisation.
#[derive(Debug, Default, Args)]
pub(super) struct StartArgs {
    /// What the register is for: customers, prospects, website, recruitment, employees, cameras, access-control, suppliers, events,
    /// newsletter, webshop, members, residents, electricity, whistleblowing, stakeholders, app or other
    #[arg(long, value_name = "PRESET")]
    preset: Option<String>,

    /// Languages of the notice, the author's first [default: those of the project, else the country's first]
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    languages: Vec<String>,

    /// Name of the organisation that decides on the register
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,

    /// Its number in the business register
    #[arg(long, value_name = "NUMBER")]
    business_id: Option<String>,

    /// Its country, as a code such as FI
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,

    /// E-mail address for questions on privacy
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,

    /// Language of comments, questions and messages, as a code such as en [default: the environment's, else en]
    #[arg(long, value_name = "LANGUAGE", value_parser = reporting::language)]
    pub(super) lang: Option<Language>,
}

/// What is known of a new notice.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) preset: &'static Preset,
    /// The languages; empty where nobody named any.
    pub(super) languages: Vec<Language>,
    pub(super) organisation: Organisation,
    /// The country that the project names for its organisations.
    home: Option<String>,
}

/// A question, with the words that ask it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    Preset,
    Organisation,
    Country,
    BusinessId,
    Languages,
    Email,
}

impl StartArgs {
    /// Asks for what the options leave open, if a person sits at a terminal. `asks_organisation` is whether nothing is known of the
    /// organisation yet, and `home` the country that the project names.
    ///
    /// # Errors
    /// When the options hold what is no preset, language, country, number or address: every such option is named.
    pub(super) fn answers(
        &self,
        asks_organisation: bool,
        home: Option<&str>,
        terminal: &Terminal,
    ) -> Result<Answers, Problem> {
        let mut given = [
            (Question::Preset, self.preset.clone()),
            (Question::Organisation, self.organisation.clone()),
            (Question::Country, self.country.clone()),
            (Question::BusinessId, self.business_id.clone()),
            (Question::Languages, (!self.languages.is_empty()).then(|| self.languages.join(","))),
            (Question::Email, self.email.clone()),
        ];
        let mut answers = Answers::at(home);
        let mut faults = Vec::new();
        for (question, text) in given.iter().filter_map(|(question, text)| Some((question, text.as_deref()?))) {
            faults.extend(answers.take(*question, text).err());
        }
        if !faults.is_empty() {
            return Err(faults.into_iter().collect());
        }
        if stdin().is_terminal() && stderr().is_terminal() {
            let open = given.iter_mut().filter(|(_, text)| text.is_none()).map(|(question, _)| *question);
            let of_organisation = [Question::Organisation, Question::Country, Question::BusinessId, Question::Email];
            let open = open.filter(|question| asks_organisation || !of_organisation.contains(question));
            ask(open, &mut answers, &mut stdin().lock(), terminal, &mut |text| terminal.message(text));
        }
        Ok(answers)
    }
}

impl StartArgs {
    /// Returns the preset of a notice: the one that was named, else the one of its id.
    pub(super) fn preset_for(&self, id: &str, answers: &Answers) -> &'static Preset {
        let last = id.rsplit('/').next().unwrap_or(id);
        let of_id = draft::preset(last).filter(|_| self.preset.is_none() && answers.preset.id == fallback().id);
        of_id.unwrap_or(answers.preset)
    }
}

/// Asks each question until its answer is usable or empty. Where the input ends, the rest stays open.
fn ask(
    questions: impl Iterator<Item = Question>,
    answers: &mut Answers,
    input: &mut impl BufRead,
    terminal: &Terminal,
    tell: &mut dyn FnMut(&str),
) {
    for question in questions {
        if question == Question::Preset {
            let names = draft::presets().iter().map(|preset| {
                let message = Message::new("start-preset").text("preset", &preset.id);
                format!("  {}", terminal.word(&message.text("words", words_of(preset, terminal))))
            });
            tell(&names.collect::<Vec<_>>().join("\n"));
        }
        loop {
            tell(&terminal.word(&question.words()));
            let mut line = String::new();
            if !input.read_line(&mut line).is_ok_and(|length| length > 0) {
                return;
            }
            let text = line.trim();
            if text.is_empty() {
                break;
            }
            match answers.take(question, text) {
                Ok(()) => break,
                Err(fault) => tell(&format!("{}\n  {}", terminal.word(&fault), terminal.remedy(&fault))),
            }
        }
    }
}

/// Returns what a preset is for, in the language of the command.
fn words_of(preset: &Preset, terminal: &Terminal) -> String {
    terminal.say(&format!("preset_{}", preset.id))
}

/// The preset of a register that is like none of the others.
fn fallback() -> &'static Preset {
    // The file of presets has one at least, which a test holds.
    draft::presets().last().expect("there are presets")
}

impl Question {
    fn words(self) -> Message {
        Message::new(match self {
            Question::Preset => "start-ask-preset",
            Question::Organisation => "start-ask-organisation",
            Question::Country => "start-ask-country",
            Question::BusinessId => "start-ask-business-id",
            Question::Languages => "start-ask-languages",
            Question::Email => "start-ask-email",
        })
    }
}

impl Answers {
    /// Nothing but the country that the project names.
    fn at(home: Option<&str>) -> Answers {
        let organisation = Organisation::default();
        Answers { preset: fallback(), languages: Vec::new(), organisation, home: home.map(str::to_owned) }
    }

    /// Returns the country of the organisation, else the one that the project names.
    pub(super) fn country(&self) -> Option<&str> {
        self.organisation.country.as_deref().or(self.home.as_deref())
    }

    /// Returns the law of the organisation's country; that of a notice that names none where it is not known.
    fn law(&self) -> &'static Jurisdiction {
        self.country().map_or(Some(jurisdiction::DEFAULT), jurisdiction::find).unwrap_or(jurisdiction::DEFAULT)
    }

    /// Returns the language of notices in the organisation's country.
    pub(super) fn languages_of_country(&self) -> Vec<Language> {
        let known = built_in_languages();
        let of_law = self.law().languages.iter().copied().find(|language| known.contains(language));
        vec![of_law.unwrap_or(Language::FALLBACK)]
    }

    /// Takes an answer.
    fn take(&mut self, question: Question, text: &str) -> Result<(), Message> {
        let text = text.trim();
        refuse_characters(text)?;
        match question {
            Question::Preset => self.preset = preset(text)?,
            Question::Organisation => self.organisation.name = Some(text.to_owned()).filter(|name| !name.is_empty()),
            Question::Country => {
                let code = text.to_uppercase();
                if jurisdiction::country(&code).is_none() {
                    return Err(Message::new("start-country").text("country", text));
                }
                self.organisation.country = Some(code);
            }
            Question::BusinessId => {
                // Where the rule of the check is not official, a number that fails it may be right.
                let is_wrong = self.law().business_id.as_ref().is_some_and(|id| {
                    match id.format.as_ref().map(|format| format.verify(text)) {
                        Some(Verdict::OtherForm) => true,
                        Some(Verdict::WrongCheck { .. }) => id.is_check_certain,
                        Some(Verdict::Valid) | None => false,
                    }
                });
                if is_wrong {
                    return Err(Message::new("start-business-id").text("number", text));
                }
                self.organisation.business_id = Some(text.to_owned());
            }
            Question::Languages => {
                let codes = text.split([',', ' ']).map(str::trim).filter(|code| !code.is_empty());
                let languages: Result<Vec<Language>, Message> = codes.map(language).collect();
                self.languages = languages?;
            }
            Question::Email => {
                address::email(text).map_err(|_| Message::new("start-email").text("address", text))?;
                self.organisation.email = Some(text.to_owned());
            }
        }
        Ok(())
    }
}

/// Refuses an answer with a character that a notice cannot have in a name.
fn refuse_characters(text: &str) -> Result<(), Message> {
    let unseen = text.chars().find(|c| c.is_control()).or_else(|| invisible(text).next().map(|(_, c)| c));
    let fault = || faults(text).into_iter().next();
    let (id, shown) = match (unseen, fault) {
        (Some(c), _) => ("start-character", c.escape_unicode().to_string()),
        (None, fault) => match fault() {
            None => return Ok(()),
            Some((Fault::Control | Fault::Invisible | Fault::Separator, range)) => {
                ("start-character", text[range].chars().map(|c| c.escape_unicode().to_string()).collect())
            }
            Some((_, range)) => ("start-other-character", text[range].to_owned()),
        },
    };
    Err(Message::new(id).text("character", shown))
}

/// Returns the preset that a text names.
fn preset(text: &str) -> Result<&'static Preset, Message> {
    let known = draft::presets().iter().map(|preset| preset.id.as_str());
    draft::preset(text).ok_or_else(|| {
        let near = closest(text, known.clone()).unwrap_or_default();
        Message::new("start-no-preset").text("preset", text).text("suggestion", near).texts("known", known)
    })
}

/// Returns the language that a code names. A project can have words of its own for any language; a draft has none.
fn language(code: &str) -> Result<Language, Message> {
    let known = built_in_languages();
    Language::parse(code).filter(|language| known.contains(language)).ok_or_else(|| {
        Message::new("start-language").text("language", code).texts("known", known.iter().map(Language::as_str))
    })
}

#[cfg(test)]
mod tests {
    use clap::ColorChoice;

    use super::*;

    fn after(questions: &[Question], typed: &str) -> (Answers, Vec<String>) {
        let terminal = Terminal::new(ColorChoice::Never, Language::FALLBACK);
        let mut answers = Answers::at(None);
        let mut told = Vec::new();
        let tell = &mut |text: &str| told.push(text.to_owned());
        ask(questions.iter().copied(), &mut answers, &mut typed.as_bytes(), &terminal, tell);
        (answers, told)
    }

    #[test]
    fn a_wrong_answer_is_asked_again_and_an_empty_one_stays_open() {
        let all = [
            Question::Preset,
            Question::Organisation,
            Question::Country,
            Question::BusinessId,
            Question::Languages,
            Question::Email,
        ];
        let (answers, told) = after(&all, "custmers\ncustomers\nAamu Oy\nSuomi\nfi\n0737546-3\n0737546-2\nfi sv\n\n");
        assert_eq!(answers.preset.id, "customers");
        assert_eq!(answers.organisation.name.as_deref(), Some("Aamu Oy"));
        assert_eq!(answers.organisation.country.as_deref(), Some("FI"));
        assert_eq!(answers.organisation.business_id.as_deref(), Some("0737546-2"));
        assert_eq!(answers.languages.iter().map(Language::as_str).collect::<Vec<_>>(), ["fi", "sv"]);
        assert_eq!(answers.organisation.email, None);
        // The kinds of registers, six questions, and each wrong answer with its question once more.
        assert_eq!(told.len(), 1 + 6 + 3 * 2, "{told:#?}");
        assert!(told.iter().any(|text| text.contains("Did you mean customers?")), "{told:#?}");
    }

    #[test]
    fn characters_that_mislead_are_refused() {
        let take = |text: &str| {
            let fault = Answers::at(None).take(Question::Organisation, text).err();
            fault.map(|fault| fault.id)
        };
        for text in ["Aamu\u{202e} Oy", "Aa\u{200b}mu Oy", "Aamu\u{1b}[2J", "Aamu\u{2028}Oy", "Aamu\u{3164}"] {
            assert_eq!(take(text), Some("start-character"), "{text:?}");
        }
        for text in ["Аamu Oy", "Aamu ＯＹ", "KÃ¤ytÃ¶s Oy", "K\u{fffd}ytös"] {
            assert_eq!(take(text), Some("start-other-character"), "{text:?}");
        }
        for text in ["Äänekosken Öljy Oy – “A”", "Иванов Oy", "Aa\u{ad}mu"] {
            assert_eq!(take(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_is_refused_where_the_law_is_sure() {
        let take = |country: &str, number: &str| Answers::at(Some(country)).take(Question::BusinessId, number).is_ok();
        for law in ["FI", "SE", "NO", "DK", "EE", "CH", "DE", "GB"].into_iter().map(crate::jurisdiction::of) {
            let Some(id) = &law.business_id else { continue };
            let Some(format) = &id.format else { continue };
            assert!(take(law.code, format.example), "{}", law.code);
            assert!(!take(law.code, "x"), "{}", law.code);
            // The last digit, changed.
            let mut number = format.example.to_owned();
            let last = number.rfind(|c: char| c.is_ascii_digit()).unwrap();
            let other = if number.as_bytes()[last] == b'1' { "2" } else { "1" };
            number.replace_range(last..=last, other);
            if format.verify(&number) != Verdict::Valid {
                assert_eq!(take(law.code, &number), !id.is_check_certain, "{} {number}", law.code);
            }
        }
    }

    #[test]
    fn an_input_that_ends_leaves_the_rest_open() {
        let (answers, _) = after(&[Question::Organisation, Question::Email], "Aamu Oy");
        assert_eq!(answers.organisation.name.as_deref(), Some("Aamu Oy"));
        assert_eq!(answers.organisation.email, None);
    }
}
