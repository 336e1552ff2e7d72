//! The contract of themes: the variables of each template, and the blocks and components that a theme may override.
//!
//! `docs/themes.md` is generated from these tables, and `notice theme check` reads them. A debug build compares the
//! variables of each page with them, key by key.

use std::fmt::Write as _;

/// The version of the contract. It rises when a variable, block or component is removed or changes its meaning. Additions
/// need no new version.
pub const CONTRACT: u32 = 1;

/// A variable, or a key of one.
#[derive(Debug)]
pub struct Variable {
    /// The name.
    pub name: &'static str,
    /// The shape of its value.
    pub shape: Shape,
    /// The meaning in words, for the documentation.
    pub meaning: &'static str,
}

/// The shape of a value.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Text, which is escaped when it is printed.
    Text,
    /// HTML that the renderer made of blocks or inlines. It is printed as it is.
    Html,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A value of this shape, or `none`.
    Maybe(&'static Shape),
    /// A list of values of this shape.
    List(&'static Shape),
    /// A table with these keys.
    Table(&'static [Variable]),
    /// A table whose other keys depend on its `kind`.
    Block,
    /// Any value: a variable that a theme sets itself.
    Any,
}

/// A kind of block.
#[derive(Debug)]
pub struct BlockKind {
    /// The value of `kind`.
    pub kind: &'static str,
    /// The other keys.
    pub keys: &'static [Variable],
}

/// A template with its variables and blocks.
#[derive(Debug)]
pub struct Template {
    /// The file in the theme's folder.
    pub file: &'static str,
    /// The purpose in words, for the documentation.
    pub meaning: &'static str,
    /// The variables beside `page` and `words`.
    pub variables: &'static [Variable],
    /// The blocks, each with its content in words.
    pub blocks: &'static [(&'static str, &'static str)],
}

/// A component: a part of a page that templates render with `<name …/>`.
#[derive(Debug)]
pub struct Component {
    /// The name.
    pub name: &'static str,
    /// The arguments.
    pub arguments: &'static [Variable],
    /// The purpose in words, for the documentation.
    pub meaning: &'static str,
}

const fn text(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, shape: Shape::Text, meaning }
}

const fn maybe(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, shape: Shape::Maybe(&Shape::Text), meaning }
}

const fn html(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, shape: Shape::Html, meaning }
}

const fn flag(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, shape: Shape::Flag, meaning }
}

const fn table(name: &'static str, keys: &'static [Variable], meaning: &'static str) -> Variable {
    Variable { name, shape: Shape::Table(keys), meaning }
}

const fn list(name: &'static str, of: &'static Shape, meaning: &'static str) -> Variable {
    Variable { name, shape: Shape::List(of), meaning }
}

/// The variables of every template.
#[rustfmt::skip]
pub static EVERYWHERE: &[Variable] = &[
    table("page", PAGE, "The page, and its versions in other languages."),
    table("words", WORDS, "Words of the page outside of the notice, in the page's language."),
];

#[rustfmt::skip]
static PAGE: &[Variable] = &[
    text("language", "Code of the page's language: `fi`."),
    text("title", "Title of the page."),
    text("description", "A sentence about the page, for search results and previews."),
    maybe("robots", "Content of the `robots` meta tag; `noindex` for a draft."),
    maybe("canonical", "Public address of the page, if the site has a base URL."),
    list("alternates", &Shape::Table(ALTERNATE), "Public addresses of the page in each of its languages, if the site has a base URL."),
    list("languages", &Shape::Table(LANGUAGE), "The language switch: the page in each of its languages."),
    list("missing_languages", &Shape::Table(MISSING), "A sentence for each language of the site in which the page does not exist."),
    maybe("data", "Facts of the page for machines, as JSON-LD; safe to print within `<script type=\"application/ld+json\">`."),
    text("kind", "Type of the page in Open Graph: `article` or `website`."),
    text("locale", "Language and territory of the page in Open Graph: `fi_FI`."),
    maybe("stylesheet", "Address of the theme's stylesheet; none if the theme has no style of its own."),
    maybe("draft", "The sentence that marks the page as a draft."),
    maybe("logo", "Address of the logo."),
    maybe("icon", "Address of the icon for the browser's tab: the logo, else an icon in the accent; none without either."),
    text("site_title", "Title of the site."),
    maybe("index_href", "Address of the index that the page links to."),
    list("banner", &Shape::Block, "The text of `[site] banner`, at the head of every page."),
];

#[rustfmt::skip]
static ALTERNATE: &[Variable] = &[
    text("language", "Code of the language, or `x-default`."),
    text("url", "Public address of the page in this language."),
];

#[rustfmt::skip]
static LANGUAGE: &[Variable] = &[
    text("code", "Code of the language."),
    text("name", "The language's own name: `Suomi`."),
    text("href", "Address of the page in this language."),
    flag("is_current", "Whether this is the page's own language."),
];

#[rustfmt::skip]
static MISSING: &[Variable] = &[
    text("language", "Code of the language. The sentence is in this language."),
    text("text", "The sentence."),
];

#[rustfmt::skip]
static WORDS: &[Variable] = &[
    text("skip_to_content", "\"Skip to content\"."),
    text("contents", "\"Contents\"."),
    text("languages", "\"Languages\"."),
    text("banner_label", "Name of the banner for screen readers."),
    text("back_to_top", "\"Back to top\"."),
    text("close", "\"Close\", on the explanation of a term."),
    text("all_notices", "\"All privacy notices\"."),
];

#[rustfmt::skip]
static NOTICE: &[Variable] = &[
    text("id", "The notice's id: `enegia/marketing`."),
    text("title", "Title of the notice."),
    maybe("controller", "Name of the controller."),
    text("meta", "Version and day of the last change, in words; may be empty."),
    table("summary", SUMMARY, "The first layer: the questions that readers ask first."),
    list("sections", &Shape::Table(SECTION), "The sections that are not empty."),
    list("terms", &Shape::Table(TERM), "Terms of the law that the page explains in place, each once."),
];

#[rustfmt::skip]
static SUMMARY: &[Variable] = &[
    text("heading", "Heading of the first layer, for the anchor `summary`."),
    list("rows", &Shape::Table(SUMMARY_ROW), "The questions that the notice answers."),
];

#[rustfmt::skip]
static SUMMARY_ROW: &[Variable] = &[
    text("id", "Id of the question, the same in every language: `retention`."),
    text("label", "The question in words."),
    list("lines", &Shape::Html, "The short answer, line by line."),
    Variable { name: "more", shape: Shape::Number, meaning: "Number of things that only the section shows." },
    text("section", "Anchor of the section with the full answer."),
    text("heading", "Heading of that section."),
];

#[rustfmt::skip]
static TERM: &[Variable] = &[
    text("id", "Id of the explanation, which the buttons in the text open."),
    text("text", "The term."),
    text("explanation", "Explanation of the term."),
];

#[rustfmt::skip]
static SECTION: &[Variable] = &[
    text("id", "Anchor, the same in every language and release."),
    text("heading", "Heading of the section."),
    list("blocks", &Shape::Block, "Content of the section."),
];

#[rustfmt::skip]
static GROUP: &[Variable] = &[
    text("name", "Name of the organisation or controller; may be empty."),
    maybe("href", "Address of the organisation's own index."),
    list("entries", &Shape::Table(ENTRY), "Notices of the organisation or controller."),
];

#[rustfmt::skip]
static ENTRY: &[Variable] = &[
    text("title", "Title of the notice."),
    text("language", "Code of the language of the title and the page."),
    text("href", "Address of the notice's page."),
];

#[rustfmt::skip]
static CHOICE: &[Variable] = &[
    text("code", "Code of the language."),
    text("name", "The language's own name."),
    text("href", "Address of the index in this language."),
];

/// The kinds of blocks.
#[rustfmt::skip]
pub static BLOCKS: &[BlockKind] = &[
    BlockKind { kind: "heading", keys: &[html("html", "A heading within the section.")] },
    BlockKind { kind: "paragraph", keys: &[html("html", "A paragraph.")] },
    BlockKind { kind: "list", keys: LIST },
    BlockKind { kind: "details", keys: &[list("rows", &Shape::Table(ROW), "Labels with their values.")] },
    BlockKind { kind: "cards", keys: &[list("cards", &Shape::Table(CARD), "Things of one kind, each with a heading of its own.")] },
    BlockKind { kind: "table", keys: TABLE },
    BlockKind { kind: "gap", keys: GAP },
];

#[rustfmt::skip]
static LIST: &[Variable] = &[
    Variable { name: "start", shape: Shape::Maybe(&Shape::Number), meaning: "First number of a numbered list; `none` for bullets." },
    list("items", &Shape::Table(ITEM), "The items."),
];

#[rustfmt::skip]
static ITEM: &[Variable] = &[
    html("html", "The item's line; may be empty."),
    list("blocks", &Shape::Block, "Blocks after the line."),
];

#[rustfmt::skip]
static ROW: &[Variable] = &[
    text("label", "The label, without a colon."),
    html("html", "The value."),
];

#[rustfmt::skip]
static CARD: &[Variable] = &[
    html("heading", "The card's heading; empty if it would repeat the section's heading."),
    list("blocks", &Shape::Block, "Content of the card."),
];

#[rustfmt::skip]
static TABLE: &[Variable] = &[
    text("caption", "Caption of the table."),
    list("columns", &Shape::Text, "Headings of the columns."),
    list("rows", &Shape::List(&Shape::Table(CELL)), "The rows, each a list of cells; the first heads its row."),
];

#[rustfmt::skip]
static CELL: &[Variable] = &[
    text("column", "Heading of the cell's column."),
    html("html", "Content of the cell."),
];

#[rustfmt::skip]
static GAP: &[Variable] = &[
    text("code", "Code of the finding. Only drafts have gaps."),
    text("message", "The gap in words."),
    text("provisions", "The provisions that require the missing fact; may be empty."),
];

/// The templates of the default theme, with their blocks in the order of the page.
#[rustfmt::skip]
pub static TEMPLATES: &[Template] = &[
    Template {
        file: "base.html",
        meaning: "The parts that all pages share. The other templates extend it.",
        variables: &[],
        blocks: &[
            ("head", "The head of the page after its character set and its Content-Security-Policy."),
            ("title", "The words between `<title>` and `</title>`."),
            ("styles", "The link to the stylesheet; put another one after `{{ super() }}`."),
            ("icon", "The icon for the browser's tab."),
            ("banner", "The banner of the site and, in a draft, the sentence that marks it as one."),
            ("header", "The header: logo, title of the site, and the language switch."),
            ("languages", "The language switch."),
            ("main", "The content of the page."),
            ("footer", "The footer."),
        ],
    },
    Template {
        file: "notice.html",
        meaning: "The page of a notice.",
        variables: &[table("notice", NOTICE, "The notice.")],
        blocks: &[
            ("notice_header", "Title, version and day."),
            ("summary", "The first layer: questions, short answers, and links to their sections."),
            ("contents", "The list of the sections."),
            ("sections", "The sections."),
            ("terms", "The explanations of terms that the buttons in the text open."),
        ],
    },
    Template {
        file: "index.html",
        meaning: "The list of all notices in a language, or of an organisation's notices.",
        variables: &[list("groups", &Shape::Table(GROUP), "Organisations or controllers with their notices.")],
        blocks: &[],
    },
    Template {
        file: "languages.html",
        meaning: "The page on which a reader chooses the language.",
        variables: &[list("choices", &Shape::Table(CHOICE), "The languages of the site.")],
        blocks: &[],
    },
];

/// The components of the default theme, in `components.html`.
#[rustfmt::skip]
pub static COMPONENTS: &[Component] = &[
    Component { name: "blocks", arguments: &[list("items", &Shape::Block, "Blocks of a section, an item or a banner.")], meaning: "Renders blocks one after the other." },
    Component { name: "details_rows", arguments: &[list("rows", &Shape::Table(ROW), "The rows of a block of the kind `details`.")], meaning: "Renders labels with their values." },
    Component { name: "item_list", arguments: &[Variable { name: "block", shape: Shape::Table(LIST), meaning: "A block of the kind `list`." }], meaning: "Renders a list." },
    Component { name: "table", arguments: &[Variable { name: "block", shape: Shape::Table(TABLE), meaning: "A block of the kind `table`." }], meaning: "Renders a table." },
];

/// Returns the template of this name.
#[must_use]
pub fn template(file: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.file == file)
}

/// Returns the component of this name.
#[must_use]
pub fn component(name: &str) -> Option<&'static Component> {
    COMPONENTS.iter().find(|component| component.name == name)
}

/// Returns the reference of variables, blocks and components, as Markdown.
#[must_use]
pub fn reference() -> String {
    let mut text = String::new();
    let _ = writeln!(text, "### In every template\n");
    EVERYWHERE.iter().for_each(|variable| describe(variable, "", &mut text));
    for template in TEMPLATES {
        let _ = writeln!(text, "\n### `{}`\n\n{}\n", template.file, template.meaning);
        template.variables.iter().for_each(|variable| describe(variable, "", &mut text));
        if !template.blocks.is_empty() {
            let _ = writeln!(text, "\n| block | holds |\n|---|---|");
            for (name, meaning) in template.blocks {
                let _ = writeln!(text, "| `{name}` | {meaning} |");
            }
        }
    }
    let _ = writeln!(
        text,
        "\n### Kinds of blocks\n\nSections, items and banners have blocks. Each block has a `kind`, which decides its other keys:\n"
    );
    for BlockKind { kind, keys } in BLOCKS {
        let _ = writeln!(text, "- `{kind}`");
        keys.iter().for_each(|key| describe(key, "  ", &mut text));
    }
    let _ = writeln!(
        text,
        "\n### Components\n\nA theme may replace a component: it defines one of the same name in a template of its own.\n"
    );
    for Component { name, arguments, meaning } in COMPONENTS {
        let given: Vec<String> =
            arguments.iter().map(|one| format!("`{}` ({}): {}", one.name, one.shape.words(), one.meaning)).collect();
        let _ = writeln!(text, "- `{name}`: {meaning} Arguments: {}", given.join("; "));
    }
    text
}

/// Appends a variable and, below it, its keys.
fn describe(variable: &Variable, indent: &str, text: &mut String) {
    let _ = writeln!(text, "{indent}- `{}` ({}): {}", variable.name, variable.shape.words(), variable.meaning);
    let deeper = format!("{indent}  ");
    variable.shape.keys().iter().for_each(|key| describe(key, &deeper, text));
}

impl Shape {
    /// Returns the keys of a table, or of the tables in a list.
    fn keys(self) -> &'static [Variable] {
        match self {
            Shape::Table(keys) => keys,
            Shape::List(of) | Shape::Maybe(of) => of.keys(),
            _ => &[],
        }
    }

    /// Returns the shape in words.
    pub(super) fn words(self) -> String {
        match self {
            Shape::Text => "text".to_owned(),
            Shape::Html => "HTML".to_owned(),
            Shape::Flag => "true or false".to_owned(),
            Shape::Number => "number".to_owned(),
            Shape::Maybe(of) => format!("{} or none", of.words()),
            Shape::List(Shape::Block) => "blocks".to_owned(),
            Shape::List(Shape::List(of)) => format!("list of lists of {}", of.plural()),
            Shape::List(of) => format!("list of {}", of.plural()),
            Shape::Table(_) => "table".to_owned(),
            Shape::Block => "block".to_owned(),
            Shape::Any => "anything".to_owned(),
        }
    }

    fn plural(self) -> String {
        match self {
            Shape::Text => "texts".to_owned(),
            Shape::Table(_) => "tables".to_owned(),
            Shape::Number => "numbers".to_owned(),
            other => other.words(),
        }
    }
}
