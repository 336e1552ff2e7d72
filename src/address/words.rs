//! Words of a link that are an address themselves: a reader takes them for the one that the link leads to.

use percent_encoding::percent_decode_str;
use url::Url;

use super::email::email;
use super::web::web;

/// Endings of names of files, which look like hosts: "form.pdf". `js` is one of programs too: "Node.js".
const FILES: [&str; 26] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "zip", "html", "htm", "png",
    "jpg", "jpeg", "gif", "webp", "svg", "xml", "json", "ics", "js", "ts",
];

/// Endings of files that are domains of countries too: they are files where the link leads to one of that name.
const FILES_OR_HOSTS: [&str; 1] = ["md"];

/// How many last digits of two telephone numbers are compared. Before them, a number may have a country or none.
const LAST_DIGITS: usize = 5;

/// Returns whether the words of a link name another address than the link leads to: another host, another mailbox, another number.
/// `url` is a link that has been judged. A host below the one that is named is no other one, nor is one with or without `www.`.
#[must_use]
pub fn names_another(words: &str, url: &str) -> bool {
    let (scheme, rest) = url.split_once(':').unwrap_or_default();
    let rest = rest.split(['?', ';']).next().unwrap_or_default();
    if scheme == "tel" {
        return named_number(words).is_some_and(|number| last_digits(&number) != last_digits(rest));
    }
    let file = file_of(url).unwrap_or_default();
    named(words, &file).any(|named| match named {
        Named::Mailbox(linked) => {
            let own = format!("mailto:{}", percent_decode_str(rest).decode_utf8_lossy());
            let named = percent_decode_str(&linked).decode_utf8_lossy().into_owned();
            scheme != "mailto" || !named.eq_ignore_ascii_case(&own)
        }
        Named::Host(named) => host_of(url).is_none_or(|own| {
            let (own, named) = (without_www(&own), without_www(&named));
            own != named && !own.strip_suffix(named).is_some_and(|before| before.ends_with('.'))
        }),
    })
}

/// An address among words.
enum Named {
    /// A link to a mailbox.
    Mailbox(String),
    /// A host in ASCII.
    Host(String),
}

/// Returns the addresses among words. A host without `www.` is one where no other word stands beside it: "Lue Asp.net".
/// `file` is the last part of the path that the link leads to, in small letters.
fn named(words: &str, file: &str) -> impl Iterator<Item = Named> {
    let is_around = |c: char| !c.is_alphanumeric() && !matches!(c, '/' | '#');
    let is_alone = words.split_whitespace().nth(1).is_none();
    words.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '"' | '”')).filter_map(move |word| {
        let word = word.trim_matches(is_around);
        let lower = word.to_lowercase();
        if word.contains('@') && !word.contains('/') {
            return email(word).ok().map(Named::Mailbox);
        }
        let is_address = ["http://", "https://", "www."].iter().any(|begin| lower.starts_with(begin));
        let is_host = is_address || (is_alone && looks_like_host(&lower, file));
        if !is_host {
            return None;
        }
        host_of(&web(word).ok()?).map(Named::Host)
    })
}

/// Returns whether a word is a host, perhaps with a path, and no file: "aamu.fi", "aamu.fi/tietosuoja".
fn looks_like_host(word: &str, file: &str) -> bool {
    let host = word.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((name, last)) = host.rsplit_once('.') else { return false };
    let is_last = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
    let is_file = FILES.contains(&last) || (FILES_OR_HOSTS.contains(&last) && word == file);
    is_last && name.contains(char::is_alphabetic) && (host.len() < word.len() || !is_file)
}

/// Returns the last part of the path of a link, in small letters.
fn file_of(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let last = url.path_segments()?.next_back()?;
    Some(percent_decode_str(last).decode_utf8_lossy().to_lowercase())
}

fn host_of(url: &str) -> Option<String> {
    Url::parse(url).ok()?.host_str().map(str::to_owned)
}

fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// Returns the digits of words that are a telephone number and nothing else.
fn named_number(words: &str) -> Option<String> {
    let is_of_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-()/.\u{2011}–".contains(c);
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    (words.chars().all(is_of_number) && digits.len() > LAST_DIGITS).then_some(digits)
}

fn last_digits(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(LAST_DIGITS)..].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::names_another;

    #[test]
    fn words_that_are_another_address_are_found() {
        for (words, url) in [
            ("www.pankki.fi", "https://evil.example"),
            ("https://www.pankki.fi/kirjaudu", "https://www.pankki.fi.evil.example/kirjaudu"),
            ("Lue lisää: www.pankki.fi.", "https://evil.example/x"),
            ("pankki.fi", "https://evil.example"),
            ("Pankki.fi/tietosuoja", "https://pankki.evil.example"),
            ("pankki.fi", "https://evil.example/pankki.fi"),
            ("pankki.md", "https://evil.example"),
            ("pankki.md", "https://evil.example/x/"),
            ("www.pankki.md", "https://evil.example/www.pankki.md"),
            ("pankki.fi", "https://omapankki.fi"),
            ("www.oma.pankki.fi", "https://pankki.fi"),
            ("www.pankki.fi", "mailto:info@pankki.fi"),
            ("info@aamu.example", "mailto:info@evil.example"),
            ("info@aamu.example", "mailto:other@aamu.example"),
            ("Kirjoita info@aamu.example", "https://evil.example/info@aamu.example"),
            ("020 123 4567", "tel:+358600123123"),
        ] {
            assert!(names_another(words, url), "{words} {url}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (words, url) in [
            ("www.aamu.example", "https://www.aamu.example"),
            ("www.aamu.example", "https://aamu.example/tietosuoja"),
            ("aamu.example", "https://asiakas.aamu.example"),
            ("https://Aamu.example/a", "http://aamu.example:8080/b"),
            ("käyttö.example", "https://xn--kytt-loa5i.example"),
            ("tietosuoja.pdf", "https://aamu.example/download?id=3"),
            ("lomake.docx", "https://aamu.example/l"),
            ("photo.png", "https://aamu.example/photo.png"),
            ("README.md", "https://aamu.example/a/README.md?x#y"),
            ("Node.js", "https://nodejs.example"),
            ("Asp.net ja Node.js", "https://aamu.example"),
            ("v1.2", "https://aamu.example"),
            ("Aamu Oy", "https://aamu.example"),
            ("täältä", "https://aamu.example"),
            ("Info@Aamu.example", "mailto:Info@aamu.example?subject=a"),
            ("o'neill@aamu.example", "mailto:o%27neill@aamu.example"),
            ("sähköpostilla", "mailto:info@aamu.example"),
            ("(020) 123 4567", "tel:+358201234567"),
            ("09 123 4567", "tel:091234567;ext=12"),
            ("2016/679", "https://eur-lex.example"),
            ("112", "tel:112"),
            ("", "https://aamu.example"),
        ] {
            assert!(!names_another(words, url), "{words} {url}");
        }
    }
}
