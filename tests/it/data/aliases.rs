//! What people call terms: each alias leads to one term, and everyday words find theirs.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{locales, repository};
use notice::finder::{Finder, How};
use notice::locale::built_in_languages;
use notice::vocabulary::{Kind, find};

type Aliases = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn aliases(language: &str) -> Aliases {
    let text = std::fs::read_to_string(repository().join(format!("locales/{language}/aliases.toml"))).unwrap();
    toml::from_str(&text).unwrap()
}

#[test]
fn every_alias_leads_to_one_term_and_is_the_label_of_no_other() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for locale in locales() {
        for (kind_id, terms) in aliases(locale.language.as_str()) {
            let kind = Kind::from_id(&kind_id).unwrap_or_else(|| panic!("there is no kind {kind_id}"));
            let mut seen: BTreeMap<String, String> = BTreeMap::new();
            let labels: BTreeMap<String, &str> = notice::vocabulary::terms(kind)
                .iter()
                .map(|term| (locale.label(kind, term.id).to_lowercase(), term.id))
                .collect();
            for (id, words) in &terms {
                assert!(find(kind, id).is_some(), "{kind_id} has no {id}");
                for word in words {
                    count += 1;
                    let lower = word.to_lowercase();
                    let other = labels.get(&lower).filter(|other| *other != id);
                    let twice = seen.insert(lower, id.clone());
                    if other.is_some() || twice.is_some() {
                        wrong.push(format!("{} {kind_id}: {word}: {id}, {other:?}, {twice:?}", locale.language));
                    }
                }
            }
        }
    }
    assert!(count > 5000, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every built-in language has aliases and a stemmer.
#[test]
fn everyday_words_find_their_terms() {
    let locales = locales();
    let finder = Finder::new(&locales.iter().collect::<Vec<_>>());
    for (kind, word, id, how) in [
        (Kind::Data, "hetu", "national-identity-code", How::Alias),
        (Kind::Data, "SÄHKÖPOSTIOSOITE", "email-address", How::Label),
        (Kind::Data, "email address", "email-address", How::Id),
        (Kind::Recipient, "verottaja", "tax-administration", How::Alias),
        (Kind::Recipient, "perintätoimistoille", "debt-collection", How::Part),
    ] {
        let found = finder.find(kind, word).into_iter().next().unwrap_or_else(|| panic!("{word}"));
        assert_eq!((found.id, found.how), (id, how), "{word}");
    }
    for nothing in ["", " ", "…", "qqqqqq", "日本語"] {
        assert_eq!(finder.find(Kind::Data, nothing), [], "{nothing}");
    }
    let elsewhere = finder.find_elsewhere(Kind::Data, "laskutus").unwrap();
    assert_eq!((elsewhere.kind, elsewhere.id), (Kind::Purpose, "billing"));
    let languages: BTreeSet<_> = built_in_languages().into_iter().collect();
    assert_eq!(languages.len(), 3);
}

/// Prints how many words of a list find the term that is meant: `SAMPLE=file cargo test --test it aliases -- --nocapture`. A line is
/// kind, word, and the ids that are right with a bar between them.
#[test]
fn a_sample_is_measured() {
    let Some(path) = std::env::var_os("SAMPLE") else { return };
    let locales = locales();
    let started = std::time::Instant::now();
    let finder = Finder::new(&locales.iter().collect::<Vec<_>>());
    println!("collected in {:?}", started.elapsed());
    let (mut right, mut among, mut all) = (0, 0, 0);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [kind, word, ids] = parts.as_slice() else { panic!("{line}") };
        let found = finder.find(Kind::from_id(kind).unwrap(), word);
        let is_right = |id: &str| ids.split('|').any(|own| own == id);
        all += 1;
        among += usize::from(found.iter().any(|found| is_right(found.id)));
        if found.first().is_some_and(|found| is_right(found.id)) {
            right += 1;
        } else {
            println!("{line}: {:?}", found.iter().map(|found| (found.id, found.how)).collect::<Vec<_>>());
        }
    }
    println!("{right} of {all} first, {among} among five");
}
