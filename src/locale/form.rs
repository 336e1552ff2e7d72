//! Dates, periods, lists and numbers in the form of a language.

use fluent::{FluentArgs, FluentValue};
use jiff::civil::Date;

use crate::register::Period;

use super::Locale;

impl Locale {
    /// Returns a date: `1. tammikuuta 2026`, `1 januari 2026`, `1 January 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}.partitive", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say_with("date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// Returns a period: `10 vuotta`, `10 år`, `10 years`. More than 72 hours are shown as days.
    pub fn period(&self, period: Period) -> String {
        let period = period.plain();
        let parts: Vec<String> = [
            ("period-years", period.years),
            ("period-months", period.months),
            ("period-weeks", period.weeks),
            ("period-days", period.days),
            ("period-hours", period.hours),
            ("period-minutes", period.minutes),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(message, count)| {
            let mut arguments = FluentArgs::new();
            arguments.set("count", FluentValue::from(count));
            arguments.set("number", FluentValue::from(self.number(count.into())));
            self.say_args(message, &arguments)
        })
        .collect();
        self.list(&parts)
    }

    /// Returns a list: `a, b ja c`. If an item has an "and" of its own, items are separated by semicolons.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        if items.len() > 1 {
            let and = self.and();
            if items.iter().any(|item| item.as_ref().contains(and)) {
                return items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("; ");
            }
        }
        match items {
            [first, last] => self.say_with("list-pair", &[("first", first.as_ref()), ("last", last.as_ref())]),
            items => self.closed(items, "list-end"),
        }
    }

    fn and(&self) -> &str {
        self.and.get_or_init(|| self.say_with("list-pair", &[("first", ""), ("last", "")]))
    }

    /// Returns a list of alternatives: `a, b tai c`. If an item has an "or" of its own, items are separated by semicolons.
    pub fn list_of_alternatives<T: AsRef<str>>(&self, items: &[T]) -> String {
        let [first @ .., last] = items else { return String::new() };
        if first.is_empty() {
            return last.as_ref().to_owned();
        }
        let or = self.or.get_or_init(|| self.say_with("list-or", &[("rest", ""), ("last", "")]));
        if items.iter().any(|item| item.as_ref().contains(or.as_str())) {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            return self.say_with("list-or", &[("rest", &format!("{};", first.join("; "))), ("last", last.as_ref())]);
        }
        self.closed(items, "list-or")
    }

    /// Returns the first items of a list and the number of the others: `a, b ja 7 muuta`.
    pub fn list_and_more<T: AsRef<str>>(&self, items: &[T], more: usize) -> String {
        let and = self.and();
        let rest = if items.iter().any(|item| item.as_ref().contains(and)) {
            format!("{};", items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("; "))
        } else {
            self.joined(items)
        };
        let mut arguments = self.counted(more);
        arguments.set("rest", FluentValue::from(rest));
        self.say_args("list-and-more", &arguments)
    }

    /// Returns the text of a message about a number of things.
    pub fn say_counted(&self, id: &str, count: usize) -> String {
        self.say_args(id, &self.counted(count))
    }

    fn counted(&self, count: usize) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(count));
        arguments.set("number", FluentValue::from(self.number(count as u64)));
        arguments
    }

    /// Joins items with commas.
    fn joined<T: AsRef<str>>(&self, items: &[T]) -> String {
        let [first, rest @ ..] = items else { return String::new() };
        if rest.is_empty() {
            return first.as_ref().to_owned();
        }
        // Without this, the message would copy the whole list again for each item.
        if let Some(comma) = self.between("list-more", "rest", "next") {
            return items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(comma);
        }
        rest.iter().fold(first.as_ref().to_owned(), |list, next| {
            self.say_with("list-more", &[("rest", &list), ("next", next.as_ref())])
        })
    }

    /// Joins items with commas, and adds the last one with a message.
    fn closed<T: AsRef<str>>(&self, items: &[T], close: &str) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [before @ .., last] => self.say_with(close, &[("rest", &self.joined(before)), ("last", last.as_ref())]),
        }
    }

    /// Returns a number, with groups of thousands from 10,000 on.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let separator = self.say("number-group");
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        grouped
    }
}
