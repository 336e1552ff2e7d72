//! Addresses: judged wherever one is written, and encoded wherever one is linked.

use crate::support::Project;

/// A base URL in letters, where it comes out: canonical addresses, alternates, the sitemap.
#[test]
fn the_address_of_a_site_is_in_ascii() {
    let project = Project::of("[notice]\nlanguages = [\"fi\", \"sv\"]\n")
        .with_settings("[site]\nbase-url = \"https://Yhtiö.example/käyttö/\"\n");
    project.build(&[]);
    let base = "https://xn--yhti-8qa.example/k%C3%A4ytt%C3%B6/";
    let sitemap = project.read("public/sitemap.xml");
    assert!(sitemap.is_ascii() && sitemap.contains(&format!("<loc>{base}fi/a.html</loc>")), "{sitemap}");
    let page = project.read("public/fi/a.html");
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{base}fi/a.html\"")), "{page}");
    assert!(!page.contains("Yhtiö.example"), "{page}");
}
