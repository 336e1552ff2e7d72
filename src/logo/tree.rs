//! An SVG as it is published.

use std::fmt::Write as _;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub name: &'static str,
    /// Names with their values, in the order of the file.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Child>,
    /// Line and column in the file.
    pub at: (u32, u32),
}

/// Something in an element.
#[derive(Debug)]
pub(super) enum Child {
    Element(Element),
    Text(String),
}

impl Element {
    /// Returns the value of an attribute.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Returns the address that the element refers to. Older tools write it in a namespace of its own.
    pub(super) fn href(&self) -> Option<&str> {
        self.value("href").or_else(|| self.value("xlink:href"))
    }

    /// Returns the elements in this one.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// Returns the file whose root this element is.
    pub(super) fn file(&self) -> String {
        let mut text = String::new();
        self.write(true, &mut text);
        text.push('\n');
        text
    }

    fn write(&self, is_root: bool, text: &mut String) {
        let _ = write!(text, "<{}", self.name);
        if is_root {
            text.push_str(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        for (name, value) in &self.attributes {
            let _ = write!(text, " {name}=\"");
            escape(value, true, text);
            text.push('"');
        }
        if self.children.is_empty() {
            text.push_str("/>");
            return;
        }
        text.push('>');
        for child in &self.children {
            match child {
                Child::Element(element) => element.write(false, text),
                Child::Text(words) => escape(words, false, text),
            }
        }
        let _ = write!(text, "</{}>", self.name);
    }
}

fn escape(words: &str, is_value: bool, text: &mut String) {
    for c in words.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' if is_value => text.push_str("&quot;"),
            '\r' => text.push_str("&#13;"),
            '\n' | '\t' if is_value => {
                let _ = write!(text, "&#{};", c as u32);
            }
            c => text.push(c),
        }
    }
}
