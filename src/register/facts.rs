//! Reading of values, and the macros that define closed lists.

use std::borrow::Cow;
use std::marker::PhantomData;

use jiff::civil::Date;

use crate::address;
use crate::characters::without_invisible;
use crate::language::Language;
use crate::prose::html_entity;

use super::of;
use super::record::{Fact, Fields, Reader, Record, Visitor};
use super::shape::{Field, InvalidValue, Refers, Shape, Target};
use super::values::{
    Address, Age, AnyAddress, Choice, Country, LawRef, Medium, Name, Note, Period, Placed, Plain, Ref, Text, Url, Words,
};

impl Fact for Plain {
    fn shape() -> Shape {
        Shape::String
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let value = one_line(reader)?;
        Some(Plain { at: reader.place(), value })
    }
}

/// Reads a string that is not empty and has no line break.
fn one_line<R: Reader>(reader: &mut R) -> Option<String> {
    let value = reader.string()?.trim().to_owned();
    if value.is_empty() {
        reader.invalid("", InvalidValue::Empty);
        return None;
    }
    if value.contains(['\n', '\r']) {
        reader.invalid(&value, InvalidValue::LineBreak);
        return None;
    }
    if value.contains('\t') {
        reader.invalid(&value, InvalidValue::Tab);
        return None;
    }
    if let Some(range) = html_entity(&value) {
        reader.invalid(&value[range], InvalidValue::Entity);
        return None;
    }
    Some(value)
}

impl Fact for Name {
    fn shape() -> Shape {
        Shape::Name
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let at = reader.place();
        let words = reader.words()?;
        let seen = |name: String| match without_invisible(&name) {
            Cow::Owned(seen) => seen,
            Cow::Borrowed(_) => name,
        };
        let words = match words {
            Words::Same(name) => Words::Same(seen(name)),
            Words::PerLanguage(names) => {
                Words::PerLanguage(names.into_iter().map(|(language, name)| (language, seen(name))).collect())
            }
        };
        Some(Name { at, words })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.name(self);
    }
}

impl Fact for Text {
    fn shape() -> Shape {
        Shape::Text
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        reader.text()
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.text(self);
    }
}

impl<M: Medium> Fact for Address<M> {
    fn shape() -> Shape {
        Shape::Address(M::KIND)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let text = reader.string()?;
        // Other white space is refused with the address: it may come from a page or a document.
        let value = text.trim_matches([' ', '\t', '\r', '\n']);
        if value.contains(['\n', '\r']) {
            reader.invalid(value, InvalidValue::LineBreak);
            return None;
        }
        Some(Address { at: reader.place(), key: reader.key().to_owned(), value: value.to_owned(), medium: PhantomData })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.address(AnyAddress { kind: M::KIND, at: self.at, key: &self.key, value: &self.value });
    }
}

impl Fact for Url {
    fn shape() -> Shape {
        Shape::WebPerLanguage
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let (key, at) = (reader.key().to_owned(), reader.place());
        // An address with a character that nobody sees is refused by its rule.
        reader.words().map(|words| Url { key, name: Name { at, words } })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.name.visit(visitor);
        for value in self.name.spellings() {
            visitor.address(AnyAddress { kind: address::Kind::Web, at: self.name.at, key: &self.key, value });
        }
    }
}

impl Fact for bool {
    fn shape() -> Shape {
        Shape::Boolean
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        reader.boolean()
    }
}

impl Fact for Date {
    fn shape() -> Shape {
        Shape::Date
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        reader.date()
    }
}

impl Fact for Age {
    fn shape() -> Shape {
        Shape::Age
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let years = reader.integer()?;
        let age = u8::try_from(years).ok().filter(|age| (Age::LEAST..=Age::MOST).contains(age));
        if age.is_none() {
            reader.invalid(&years.to_string(), InvalidValue::Age);
        }
        age.map(Age)
    }
}

impl Fact for Language {
    fn shape() -> Shape {
        Shape::Language
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let code = reader.string()?;
        let language = Language::parse(&code);
        if language.is_none() {
            reader.invalid(&code, InvalidValue::Language);
        }
        language
    }
}

impl Fact for Country {
    fn shape() -> Shape {
        Shape::Country
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let code = reader.string()?;
        if crate::jurisdiction::is_country(&code) {
            return Some(Country(code));
        }
        reader.invalid(&code, InvalidValue::Country);
        None
    }
}

impl Fact for Period {
    fn shape() -> Shape {
        Shape::Period
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let text = reader.string()?;
        let period = Period::parse(&text);
        if period.is_none() {
            reader.invalid(&text, InvalidValue::Period);
        }
        period
    }
}

impl<T: Fact> Fact for Placed<T> {
    fn shape() -> Shape {
        T::shape()
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let at = reader.place();
        T::read(reader).map(|value| Placed { at, value })
    }
}

impl<T: Choice> Fact for T {
    fn shape() -> Shape {
        Shape::Choice(T::KIND)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let id = reader.string()?;
        let choice = T::ALL.iter().copied().find(|choice| choice.id() == id);
        if choice.is_none() {
            reader.unknown_term(&id, T::KIND);
        }
        choice
    }
}

impl<T: Target> Fact for Ref<T> {
    fn shape() -> Shape {
        Shape::Reference(T::REFERS)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        if let Some(kind) = T::REFERS.open_in_place().filter(|_| reader.is_own_term()) {
            let id = reader.own_term(kind)?;
            return Some(Ref { at: reader.place(), id, is_party: false, target: PhantomData });
        }
        let id = one_line(reader)?;
        let is_party = reader.refer(&id, T::REFERS);
        Some(Ref { at: reader.place(), id, is_party, target: PhantomData })
    }
}

impl Fact for LawRef {
    fn shape() -> Shape {
        Shape::Reference(Refers::Law)
    }
    fn read<R: Reader>(reader: &mut R) -> Option<Self> {
        let whole = one_line(reader)?;
        let (act, section) = match whole.split_once('/') {
            Some((act, section)) => (act.to_owned(), Some(section.to_owned())),
            None => (whole, None),
        };
        reader.refer(&act, Refers::Law);
        Some(LawRef { at: reader.place(), act, section })
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.law(self);
    }
}

impl Record for Note {
    fn fields() -> Vec<Field> {
        vec![
            Field { key: "text", meaning: "Text for anything that no other key can state.", shape: Text::shape },
            Field {
                key: "more-info",
                meaning: "Parties and authorities whose pages have more information (Art. 12(1)).",
                shape: <Vec<Ref<of::Party>>>::shape,
            },
        ]
    }
    fn read<F: Fields>(fields: &mut F) -> Self {
        Note { text: fields.get("text"), more_info: fields.get("more-info") }
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.note(self);
        self.text.visit(visitor);
    }
    fn is_blank(&self) -> bool {
        self.text.is_none() && self.more_info.is_empty()
    }
}

/// Defines a closed list of words that is no kind of the vocabulary. A word is the variant's name in kebab-case.
macro_rules! words {
    ($($(#[doc = $doc:literal])* pub enum $Name:ident { $($(#[doc = $variant_doc:literal])* $variant:ident,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
        pub enum $Name { $($(#[doc = $variant_doc])* $variant,)* }

        impl $Name {
            const WORDS: &'static [&'static str] = &[$($crate::register::key!($variant),)*];
            const ALL: &'static [Self] = &[$($Name::$variant,)*];
        }

        impl $crate::register::Fact for $Name {
            fn shape() -> $crate::register::Shape {
                $crate::register::Shape::Word(Self::WORDS)
            }
            fn read<R: $crate::register::Reader>(reader: &mut R) -> Option<Self> {
                let word = reader.string()?;
                let at = Self::WORDS.iter().position(|own| *own == word);
                if at.is_none() {
                    reader.invalid(&word, $crate::register::InvalidValue::Word(Self::WORDS));
                }
                at.map(|at| Self::ALL[at])
            }
        }
    )*};
}
pub(crate) use words;

/// Defines a closed kind of the vocabulary. A term's id is the variant's name in kebab-case.
macro_rules! choices {
    ($($(#[doc = $doc:literal])* pub enum $Name:ident { $($variant:ident),* $(,)? })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the labels of the vocabulary say what each is")]
        pub enum $Name { $($variant,)* }

        impl $crate::register::Choice for $Name {
            const KIND: $crate::vocabulary::Kind = $crate::vocabulary::Kind::$Name;
            const ALL: &'static [Self] = &[$($Name::$variant,)*];
            fn id(self) -> &'static str {
                match self { $($Name::$variant => $crate::register::key!($variant),)* }
            }
        }
    )*};
}
pub(crate) use choices;
