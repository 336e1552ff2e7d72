//! An editor server, without the server: texts are opened over the files of a project, and one notice is asked for at a time.

use std::fs;

use jiff::civil::date;
use notice::finding::Finding;
use notice::project::{Disk, Memory, NoticeFile, Overlay, Project as Files};
use notice::site::{Request, Site};
use notice::workspace::Workspace;

use crate::support::random::Random;
use crate::support::{Project, opened};

/// Changes a text as somebody who types does: what stands in between need not be TOML.
fn edit(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = random.below(lines.len().max(1)).min(lines.len().saturating_sub(1));
    match random.below(6) {
        0 if !lines.is_empty() => drop(lines.remove(at)),
        1 if !lines.is_empty() => lines.insert(at, lines[at].clone()),
        2 => lines.insert(at, "# A remark with an umlaut: ä.".to_owned()),
        3 => lines.insert(at, "[retention.contract]\nperiod = \"P2Y\"".to_owned()),
        4 if !lines.is_empty() => drop(lines[at].pop()),
        _ => lines.insert(at, "note = \"We keep data as long as necessary.\"".to_owned()),
    }
    lines.join("\n") + "\n"
}

/// The parts of a finding that an editor would show.
fn shown(findings: &[Finding]) -> Vec<String> {
    let place = |finding: &Finding| (finding.span.source.path.clone(), finding.span.start());
    findings.iter().map(|finding| format!("{} {:?} {:?}", finding.code.id, finding.severity, place(finding))).collect()
}

/// The findings of a notice, and its pages where they are asked for.
fn ask(workspace: &Workspace, file: &NoticeFile, with_pages: bool) -> (Vec<String>, Vec<(String, Vec<u8>)>) {
    let notice = workspace.notice(file).unwrap();
    let verdict = workspace.judge_alone(&workspace.check(&notice), date(2030, 1, 1));
    let mut pages = Vec::new();
    if with_pages {
        let site = Site::open(workspace, &Request::default()).ok().unwrap();
        pages = site.pages(file, &notice, &verdict.findings).unwrap();
    }
    (shown(&verdict.findings), pages.into_iter().map(|page| (page.path, page.bytes)).collect())
}

#[test]
fn five_hundred_edits_are_seen_as_if_they_were_saved() {
    let project = Project::repository();
    let saved = project.files();
    let overlay = Overlay::new(Disk::new(&project.path("")));
    let workspace = opened(Files::new(overlay.clone()));
    let notices = workspace.listing.notices.clone();
    let mut texts: Vec<String> = notices.iter().map(|file| project.read(&file.path)).collect();
    let mut random = Random::new(12);
    let mut with_findings = 0;
    for count in 0..500 {
        let number = random.below(notices.len());
        let file = &notices[number];
        if random.below(25) == 0 {
            overlay.close(&file.path);
            texts[number] = project.read(&file.path);
        } else {
            texts[number] = edit(&texts[number], &mut random);
            overlay.open(&file.path, texts[number].clone());
        }
        let with_pages = count % 50 == 0;
        let answer = ask(&workspace, file, with_pages);
        with_findings += usize::from(!answer.0.is_empty());

        let mut memory = saved.iter().fold(Memory::default(), |memory, (path, bytes)| memory.with(path, bytes.clone()));
        for (file, text) in notices.iter().zip(&texts) {
            memory = memory.with(&file.path, text.clone());
        }
        assert_eq!(answer, ask(&opened(Files::new(memory)), file, with_pages), "edit {count} of {}", file.path);
    }
    assert!(with_findings > 250, "{with_findings}");
    for file in &notices {
        assert_eq!(fs::read(project.path(&file.path)).unwrap(), saved[&file.path], "nothing is written");
    }
}
