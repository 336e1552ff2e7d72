//! Reads an SVG and returns it as it is published: elements, attributes and properties of lists, in UTF-8, without comments, document
//! type and what editors keep for themselves. That is left out without a word, since nobody sees it. What a browser would show, run or
//! load, and a logo may not, is refused at its place: a picture of which a part is silently missing helps nobody.

use roxmltree::{Attribute, Document, Node, NodeType, ParsingOptions};

use crate::characters::{self, Fault};

use super::error::{MOST_FAULTS, What};
use super::names::{ANIMATIONS, ATTRIBUTES, ELEMENTS, PAGES, PROPERTIES, REFERRING, SCRIPTS, WITH_TEXT};
use super::place::{At, Places};
use super::tree::{Child, Element};
use super::{css, scan, values, weight};

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The most elements and texts of a file.
const MOST_NODES: u32 = 50_000;

/// The most pixels of all pictures within a file.
const MOST_PIXELS_IN_ALL: u64 = 4096 * 4096;

/// The most octaves of noise, and the most cells in a direction of a matrix that is moved over a picture.
const MOST_STEPS: f64 = 10.0;

/// Faults, each with its place if it has one.
type Faults = Vec<(Option<At>, What)>;

/// Returns a file as it is published.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Faults> {
    let text = std::str::from_utf8(bytes).map_err(|_| vec![(None, What::NotUtf8)])?;
    // A byte order mark is no character of line 1.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    scan::look(text).map_err(|(offset, what)| vec![(Some(Places::of(text).at(offset)), what)])?;
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, entity_resolver: None };
    let document = Document::parse_with_options(text, options).map_err(|error| vec![no_xml(&error)])?;
    let places = Places::of(text);
    let mut cleaner = Cleaner { document: &document, places, faults: Vec::new(), rules: Vec::new(), pixels: 0 };
    let root = cleaner.root();
    if cleaner.pixels > MOST_PIXELS_IN_ALL {
        cleaner.faults.push((None, What::TooManyPixelsInAll));
    }
    if cleaner.faults.is_empty()
        && let Some(root) = &root
        && let Err((at, what)) = weight::weigh(root, &cleaner.rules)
    {
        cleaner.faults.push((Some(at), what));
    }
    match root {
        Some(root) if cleaner.faults.is_empty() => Ok(root.file().into_bytes()),
        _ => Err(cleaner.faults),
    }
}

fn no_xml(error: &roxmltree::Error) -> (Option<At>, What) {
    if matches!(error, roxmltree::Error::NodesLimitReached) {
        return (None, What::TooMany { things: "elements", most: u64::from(MOST_NODES) });
    }
    let at = error.pos();
    (Some((at.row, at.col)), What::NotXml(error.to_string()))
}

/// Makes the elements that are published.
struct Cleaner<'a> {
    document: &'a Document<'a>,
    places: Places<'a>,
    /// At most [`MOST_FAULTS`].
    faults: Faults,
    /// Rules of all style sheets: a selector and the declarations.
    rules: Vec<(String, Vec<(String, String)>)>,
    /// Pixels of all pictures so far.
    pixels: u64,
}

impl<'a> Cleaner<'a> {
    fn root(&mut self) -> Option<Element> {
        for node in self.document.root().children().filter(Node::is_pi) {
            if let Some(instruction) = node.pi().filter(|one| one.target == "xml-stylesheet") {
                self.refuse_node(node, What::Loads(instruction.value.unwrap_or_default().to_owned()));
            }
        }
        let root = self.document.root_element();
        if !root.has_tag_name((SVG, "svg")) {
            self.refuse_node(root, What::NotSvg);
            return None;
        }
        self.element(root)
    }

    fn refuse(&mut self, offset: usize, what: What) {
        let at = self.places.at(offset);
        self.refuse_at(at, what);
    }

    fn refuse_at(&mut self, at: At, what: What) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push((Some(at), what));
        }
    }

    fn refuse_node(&mut self, node: Node<'_, '_>, what: What) {
        self.refuse(node.range().start, what);
    }

    /// Returns an element as it is published; nothing for one that no browser shows.
    fn element(&mut self, node: Node<'a, 'a>) -> Option<Element> {
        if self.faults.len() >= MOST_FAULTS {
            return None;
        }
        if node.ancestors().count() as u64 > scan::MOST_NESTED + 2 {
            // The first look counted less than there is. Whatever misled it, nothing here may go on without an end.
            self.refuse_node(node, What::TooMany { things: "nested", most: scan::MOST_NESTED });
            return None;
        }
        let name = node.tag_name().name();
        let namespace = node.tag_name().namespace().unwrap_or_default();
        if namespace != SVG && namespace != XHTML || needs_an_extension(node) {
            return None;
        }
        let what = match name {
            _ if SCRIPTS.contains(&name) => Some(What::Runs(name.to_owned())),
            _ if PAGES.contains(&name) || namespace == XHTML => Some(What::Html(name.to_owned())),
            "feImage" => Some(What::Loads(name.to_owned())),
            _ if ANIMATIONS.contains(&name) => Some(What::Moves(name.to_owned())),
            _ => None,
        };
        if let Some(what) = what {
            self.refuse_node(node, what);
            return None;
        }
        let name = *ELEMENTS.iter().find(|known| **known == name)?;
        let at = self.places.at(node.range().start);
        let mut element = Element { name, attributes: Vec::new(), children: Vec::new(), at };
        for attribute in node.attributes() {
            self.attribute(node, attribute, &mut element);
        }
        if name == "style" {
            return self.style(node, element);
        }
        for child in node.children() {
            match child.node_type() {
                NodeType::Element => element.children.extend(self.element(child).map(Child::Element)),
                NodeType::Text if WITH_TEXT.contains(&name) => {
                    let words = child.text().unwrap_or_default();
                    self.check_words(child.range().start, words);
                    element.children.push(Child::Text(words.to_owned()));
                }
                _ => {}
            }
        }
        Some(element)
    }

    /// Returns a style sheet as it is published; nothing for one that has no rules.
    fn style(&mut self, node: Node<'_, '_>, mut element: Element) -> Option<Element> {
        let kind = element.value("type").unwrap_or_default().trim().to_lowercase();
        if !matches!(kind.as_str(), "" | "text/css") {
            return None;
        }
        let mut sheet_text = String::new();
        for text in node.children().filter(Node::is_text) {
            sheet_text.push_str(text.text().unwrap_or_default());
        }
        let sheet = css::sheet(&sheet_text);
        let first = node.children().find(Node::is_text);
        let (line, column) = first.map_or(element.at, |text| self.places.at(text.range().start));
        let mut places = Places::of(&sheet_text);
        for (offset, what) in sheet.faults {
            let (below, right) = places.at(offset);
            let at = if below == 1 { (line, column + right - 1) } else { (line + below - 1, right) };
            self.refuse_at(at, what);
        }
        self.rules.extend(sheet.rules);
        element.children.push(Child::Text(sheet.text.clone()));
        (!sheet.text.is_empty()).then_some(element)
    }

    /// Adds an attribute as it is published.
    fn attribute(&mut self, node: Node<'_, '_>, attribute: Attribute<'_, '_>, element: &mut Element) {
        let (name, value) = (attribute.name(), attribute.value());
        let kept = match attribute.namespace() {
            None if name == "href" => self.href(node, attribute, element),
            Some(XLINK) if name == "href" && !has_plain_href(node) => {
                self.href(node, attribute, element).map(|(_, value)| ("xlink:href".to_owned(), value))
            }
            Some(XML) if matches!(name, "space" | "lang") => Some((format!("xml:{name}"), value.to_owned())),
            None if name.len() > 2 && name[..name.floor_char_boundary(2)].eq_ignore_ascii_case("on") => {
                self.refuse(attribute.range().start, What::Runs(name.to_owned()));
                None
            }
            None if name == "style" => {
                let mut faults = Vec::new();
                let declarations = css::declarations(value, &mut faults);
                for what in faults {
                    self.refuse(attribute.range().start, what);
                }
                (!declarations.is_empty()).then(|| (name.to_owned(), css::written(&declarations)))
            }
            None if PROPERTIES.contains(&name) => match values::check_style(value) {
                Ok(()) => Some((name.to_owned(), value.to_owned())),
                Err(what) => {
                    self.refuse(attribute.range().start, what);
                    None
                }
            },
            None if ATTRIBUTES.contains(&name) => {
                self.check_steps(attribute);
                self.check_words(attribute.range().start, value);
                Some((name.to_owned(), value.to_owned()))
            }
            _ => None,
        };
        element.attributes.extend(kept);
    }

    /// Refuses what a reader would see otherwise than it is written. Letters of other scripts are a matter of taste in a picture.
    fn check_words(&mut self, offset: usize, words: &str) {
        let is_wrong = |fault| matches!(fault, Fault::Control | Fault::Invisible | Fault::Lost);
        let wrong = characters::faults(words).into_iter().find(|(fault, _)| is_wrong(*fault));
        if let Some(c) = wrong.and_then(|(_, range)| words[range].chars().next()) {
            self.refuse(offset, What::Character(c));
        }
    }

    /// Returns the address of an element as it is published. A link is left out: nobody can follow one in a picture.
    fn href(
        &mut self,
        node: Node<'_, '_>,
        attribute: Attribute<'_, '_>,
        element: &Element,
    ) -> Option<(String, String)> {
        let value = attribute.value().trim();
        let href = |value: String| Some(("href".to_owned(), value));
        if value.is_empty() {
            return None;
        }
        if element.name == "image" {
            match values::picture(value) {
                Ok((address, pixels)) => {
                    self.pixels += pixels;
                    return href(address);
                }
                Err(what) => self.refuse(attribute.range().start, what),
            }
            return None;
        }
        if !REFERRING.contains(&node.tag_name().name()) {
            return None;
        }
        if value.starts_with('#') {
            return href(value.to_owned());
        }
        self.refuse(attribute.range().start, What::Loads(value.chars().take(200).collect()));
        None
    }

    /// Checks the numbers that multiply the work of a filter.
    fn check_steps(&mut self, attribute: Attribute<'_, '_>) {
        let things = match attribute.name() {
            "numOctaves" => "octaves",
            "order" => "cells",
            _ => return,
        };
        let numbers = attribute.value().split([' ', ',']).filter_map(|number| number.parse::<f64>().ok());
        if numbers.into_iter().any(|number| number > MOST_STEPS) {
            self.refuse(attribute.range().start, What::TooMany { things, most: MOST_STEPS as u64 });
        }
    }
}

/// Returns whether an element has an `href` in no namespace, which browsers prefer.
fn has_plain_href(node: Node<'_, '_>) -> bool {
    node.attributes().any(|attribute| attribute.namespace().is_none() && attribute.name() == "href")
}

/// Returns whether an element is for programs with an extension, which a browser is not. Illustrator keeps its own file so.
fn needs_an_extension(node: Node<'_, '_>) -> bool {
    node.attribute("requiredExtensions").is_some_and(|extensions| {
        !extensions.trim().is_empty() && !extensions.split_whitespace().any(|extension| extension == XHTML)
    })
}
