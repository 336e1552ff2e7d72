//! Builds that are killed, run out of disk space or run side by side. Published pages stay whole, and the next build recovers.
//!
//! `cargo test` has a short run. For a long one with a release build:
//!
//!     cargo build --release && KILLS=200 NOTICES=1000 NOTICE=$PWD/target/release/notice TMPDIR=/dev/shm \
//!         cargo test --test it killed -- --nocapture --test-threads 1
#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use crate::support::corpus;
use crate::support::random::Random;
use crate::support::skipped;

/// The files and links of a folder, each with a hash of its content. The contents of three versions would need much memory.
type Tree = BTreeMap<String, u64>;

// ── Killed ──────────────────────────────────────────────────────────

#[test]
fn killed_at_random_moments_everything_stays_whole() {
    let mut test = Test::new();
    let mut tally = Tally::default();
    let kills = number("KILLS", 4);
    while tally.kills < kills {
        test.start_anew_now_and_then();
        // The versions that the folder may have pages of: the last complete build, and each killed since.
        let mut versions = vec![test.published];
        for _ in 0..=test.random.below(2) {
            let next = test.other_version();
            test.kill_a_build_of(next, &mut tally);
            versions.push(next);
            test.assert_whole(&versions);
        }
        let next = test.random.below(VERSIONS);
        test.assert_recovers(next);
    }
    println!("{} notices, {} kills: {tally}; 0 torn, 0 foreign lost, all recovered", notices(), tally.kills);
}

/// The numbers of killed builds, by the point that they had reached.
#[derive(Default)]
struct Tally {
    kills: usize,
    before: usize,
    staging: usize,
    committing: usize,
    /// The build had ended already.
    after: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Tally { before, staging, committing, after, .. } = self;
        write!(
            f,
            "{before} before it wrote, {staging} while it rendered, {committing} while it published, {after} late"
        )
    }
}

// ── No room ─────────────────────────────────────────────────────────

#[test]
fn a_full_disk_leaves_everything_whole() {
    let mut test = Test::new();
    let Some(disk) = Disk::mount(&test.path("disk")) else { return };
    test.out = disk.0.join("public");
    test.put_foreign();
    let rounds = number("KILLS", 4);
    let mut full = 0;
    for _ in 0..rounds {
        let (before, next) = (test.published, test.other_version());
        let room = test.random.below(2 * test.size_of(next));
        disk.resize(&format!("size={}", disk.used() + room));
        let run = test.build(next);
        match run.status.code() {
            Some(0) => test.assert_is(next),
            Some(2) => {
                full += 1;
                let said = String::from_utf8_lossy(&run.stderr);
                assert!(said.contains("Free some space"), "{said}");
                test.assert_whole(&[before, next]);
            }
            code => panic!("{code:?} {run:?}"),
        }
        disk.resize("size=4g");
        test.assert_recovers(next);
    }
    assert!(full > 0, "the disk was never full");
    println!("{rounds} builds on a small disk, {full} out of room: 0 torn, 0 foreign lost, all recovered");
}

/// What a full disk does to a write, wherever no disk may be mounted: files can grow to a limit and no further.
#[test]
fn files_that_cannot_grow_leave_everything_whole() {
    let mut test = Test::new();
    let rounds = number("KILLS", 4);
    let mut stopped = 0;
    for round in 0..rounds {
        let (before, next) = (test.published, test.other_version());
        // In units of 1,024 bytes. The first limit lets hardly any page through.
        let limit = if round == 0 { 1 } else { 1 + test.random.below(64) };
        let command = test.command(next);
        let mut limited = Command::new("bash");
        limited.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        limited.args(["-c", &format!("trap '' XFSZ; ulimit -f {limit}; exec \"$@\""), "bash"]);
        let run = limited.arg(command.get_program()).args(command.get_args()).output().unwrap();
        match run.status.code() {
            Some(0) => test.assert_is(next),
            Some(2) => {
                stopped += 1;
                test.assert_whole(&[before, next]);
            }
            code => panic!("{code:?} {run:?}"),
        }
        test.assert_recovers(next);
    }
    assert!(stopped > 0, "each file could grow");
    println!("{rounds} builds with a limit on files, {stopped} stopped: 0 torn, 0 foreign lost, all recovered");
}

/// A file system in memory with a limited size.
struct Disk(PathBuf);

impl Disk {
    /// Mounts the file system. If this user may not, prints the reason and returns `None`.
    fn mount(at: &Path) -> Option<Disk> {
        fs::create_dir(at).unwrap();
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4g", "notice-test"]).arg(at).output();
        match mount {
            Ok(done) if done.status.success() => Some(Disk(at.to_owned())),
            Ok(done) => {
                skipped(&format!("no small disk to fill: {}", String::from_utf8_lossy(&done.stderr).trim()));
                None
            }
            Err(error) => {
                skipped(&format!("no small disk to fill: {error}"));
                None
            }
        }
    }

    fn resize(&self, size: &str) {
        let options = format!("remount,{size}");
        assert!(Command::new("mount").args(["-o", &options]).arg(&self.0).status().unwrap().success(), "{size}");
    }

    /// Returns the bytes in use, which the file system counts in pages of memory.
    fn used(&self) -> usize {
        let df = Command::new("df").args(["--output=used", "-B1"]).arg(&self.0).output().unwrap();
        String::from_utf8(df.stdout).unwrap().lines().nth(1).unwrap().trim().parse().unwrap()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

// ── Two at once ─────────────────────────────────────────────────────

#[test]
fn a_second_process_says_that_another_builds_and_a_dead_one_holds_nothing() {
    let mut test = Test::new();
    let lock = test.out.join(".notice-lock");
    let mut first = test.start_and_stop(1);
    let second = test.build(2);
    assert_eq!(second.status.code(), Some(2), "{second:?}");
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(said.contains("Another build is publishing into"), "{said}");
    test.assert_whole(&[test.published]);
    // `--check` changes nothing, so it need not wait for the lock.
    let check = test.command(1).arg("--check").output().unwrap();
    assert_eq!(check.status.code(), Some(1), "{check:?}");
    first.kill().unwrap();
    first.wait().unwrap();
    assert!(lock.exists(), "the dead build's lock file lies there still");
    test.assert_recovers(2);
}

#[test]
fn two_processes_at_once_never_mix_their_pages() {
    let mut test = Test::new();
    for _ in 0..4 {
        let children = [test.start(1), test.start(2)];
        let runs = children.map(|child| child.wait_with_output().unwrap());
        let codes = runs.each_ref().map(|run| run.status.code().unwrap());
        assert!(codes.iter().all(|code| [0, 2].contains(code)), "{runs:?}");
        assert!(codes.contains(&0), "one of the two gets the folder: {runs:?}");
        let whole = [1, 2].into_iter().filter(|version| codes[version - 1] == 0);
        assert!(whole.into_iter().any(|version| test.is(version)), "the folder is one of the two: {codes:?}");
    }
    test.assert_recovers(0);
}

fn signal(child: &Child, name: &str) {
    let id = child.id().to_string();
    assert!(Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap().success());
}

fn wait_for(mut holds: impl FnMut() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < Duration::from_secs(60), "it never came to be");
        thread::sleep(Duration::from_micros(100));
    }
}

// ── The test's site ─────────────────────────────────────────────────

/// The versions of the site. The second changes, removes and adds notices. The third changes every page by a banner.
const VERSIONS: usize = 3;

struct Test {
    folder: tempfile::TempDir,
    out: PathBuf,
    /// The output of each version, built into a new folder.
    fresh: Vec<Tree>,
    /// The time of each of these builds.
    took: Vec<Duration>,
    foreign: Tree,
    /// The version of the last complete build.
    published: usize,
    random: Random,
}

impl Test {
    /// Writes the versions of a site, builds each into a new folder, and publishes the first among foreign files.
    fn new() -> Test {
        let folder = tempfile::Builder::new().prefix("notice-killed-").tempdir().unwrap();
        let count = notices();
        let random = Random::new(number("SEED", 1) as u64);
        let out = folder.path().join("out/public");
        let mut test =
            Test { folder, out, fresh: Vec::new(), took: Vec::new(), foreign: Tree::new(), published: 0, random };
        for version in 0..VERSIONS {
            write_version(&test.source(version), version, count);
            let fresh = test.path(&format!("fresh-{version}"));
            let started = Instant::now();
            let run = test.command_into(version, &fresh).output().unwrap();
            assert_eq!(run.status.code(), Some(0), "{run:?}");
            test.took.push(started.elapsed());
            test.fresh.push(tree(&fresh));
        }
        test.put_foreign();
        test
    }

    fn path(&self, inner: &str) -> PathBuf {
        self.folder.path().join(inner)
    }

    fn source(&self, version: usize) -> PathBuf {
        self.path(&format!("version-{version}"))
    }

    fn command_into(&self, version: usize, out: &Path) -> Command {
        let binary = env::var_os("NOTICE").unwrap_or_else(|| env!("CARGO_BIN_EXE_notice").into());
        let mut command = Command::new(binary);
        // All builds share a cache, so a build may use the record of a killed one.
        command
            .env_clear()
            .env("XDG_CACHE_HOME", self.path("caches"))
            .arg("-C")
            .arg(self.source(version))
            .args(["build", "--out"])
            .arg(out);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    fn command(&self, version: usize) -> Command {
        self.command_into(version, &self.out)
    }

    fn start(&self, version: usize) -> Child {
        self.command(version).spawn().unwrap()
    }

    fn build(&self, version: usize) -> Output {
        self.command(version).output().unwrap()
    }

    /// Puts foreign files, a folder and a link into the output folder, and publishes the first version around them.
    fn put_foreign(&mut self) {
        for path in ["CNAME", ".well-known/security.txt", "fi/photo.jpg", "fi/usvala-0/theirs.html", "sv/own/page.html"]
        {
            let file = self.out.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, format!("somebody's {path}")).unwrap();
        }
        std::os::unix::fs::symlink("/etc", self.out.join("link")).unwrap();
        self.foreign = tree(&self.out);
        self.published = 0;
        self.assert_recovers(0);
    }

    /// Sometimes removes all pages but not the foreign files, so that a first build is killed too.
    fn start_anew_now_and_then(&mut self) {
        if self.random.below(6) == 0 {
            fs::remove_dir_all(&self.out).unwrap();
            self.put_foreign();
        }
    }

    fn other_version(&mut self) -> usize {
        (self.published + 1 + self.random.below(VERSIONS - 1)) % VERSIONS
    }

    fn size_of(&self, version: usize) -> usize {
        let files = walkdir::WalkDir::new(self.path(&format!("fresh-{version}"))).into_iter();
        files.map(|file| usize::try_from(file.unwrap().metadata().unwrap().len()).unwrap()).sum()
    }

    /// Starts a build and stops it while it runs.
    fn start_and_stop(&self, version: usize) -> Child {
        // The folder exists only while the build holds the lock. The file of the lock exists a little longer.
        let scratch = self.out.join(".notice-tmp");
        for _ in 0..50 {
            let mut child = self.start(version);
            wait_for(|| scratch.exists() || child.try_wait().unwrap().is_some());
            if child.try_wait().unwrap().is_none() {
                signal(&child, "STOP");
                thread::sleep(Duration::from_millis(20));
                if scratch.exists() {
                    return child;
                }
                signal(&child, "CONT");
            }
            // The build ended before the signal, so its pages are replaced by the old ones.
            child.wait().unwrap();
            assert!(self.build(self.published).status.success());
        }
        panic!("no build could be stopped in the midst of it");
    }

    /// Kills a build: half of the time at any moment, and else soon after it began to put pages into place.
    fn kill_a_build_of(&mut self, version: usize, tally: &mut Tally) {
        let pending = self.out.join(".notice-tmp/pending-0");
        let is_left = pending.exists();
        let took = self.took[version];
        let wait = took.mul_f64(self.random.fraction());
        let mut child = self.start(version);
        if self.random.below(2) == 0 && !is_left {
            let mut is_over = || pending.exists() || child.try_wait().unwrap().is_some();
            wait_for(&mut is_over);
            thread::sleep(wait / 40);
        } else {
            thread::sleep(wait.mul_f64(1.1));
        }
        child.kill().unwrap();
        let ended = child.wait_with_output().unwrap();
        tally.kills += 1;
        // The load on the machine varies. A moment that is always too late would kill nothing.
        self.took[version] = took.mul_f64(if ended.status.success() { 0.8 } else { 1.05 });
        match ended.status.code() {
            Some(0) => {
                tally.after += 1;
                self.assert_is(version);
            }
            Some(code) => panic!("a build that was killed ends by the signal, not with {code}: {ended:?}"),
            None if pending.exists() && !is_left => tally.committing += 1,
            None if self.out.join(".notice-lock").exists() => tally.staging += 1,
            None => tally.before += 1,
        }
    }

    /// Checks that every page is a whole page of one of these versions, and that foreign files are unchanged. Other files may only
    /// be records of notice.
    fn assert_whole(&self, versions: &[usize]) {
        let there = tree(&self.out);
        for (path, hash) in &there {
            // The build was killed between making a folder and putting the first page into it.
            let is_empty_folder = self.out.join(path).symlink_metadata().unwrap().is_dir();
            let is_record = path.starts_with(".notice-") || is_empty_folder;
            let is_foreign = self.foreign.get(path) == Some(hash);
            let is_page = versions.iter().any(|version| self.fresh[*version].get(path) == Some(hash));
            assert!(is_record || is_foreign || is_page, "{path} is torn or changed");
        }
        let lost: Vec<&String> = self.foreign.keys().filter(|path| !there.contains_key(*path)).collect();
        assert!(lost.is_empty(), "lost: {lost:?}");
        // A page that all versions have is never missing, since renaming replaces it in one step.
        let (first, others) = versions.split_first().unwrap();
        let everywhere =
            self.fresh[*first].keys().filter(|path| others.iter().all(|other| self.fresh[*other].contains_key(*path)));
        let missing: BTreeSet<&String> = everywhere.filter(|path| !there.contains_key(*path)).collect();
        assert!(missing.is_empty(), "missing: {missing:?}");
    }

    fn is(&self, version: usize) -> bool {
        let mut expected = self.fresh[version].clone();
        expected.extend(self.foreign.clone());
        expected == tree(&self.out)
    }

    fn assert_is(&self, version: usize) {
        assert!(self.is(version), "the folder differs from a fresh build of version {version}");
    }

    /// Checks that the next build gives exactly the files of a fresh one, and that the build after it has nothing to do.
    fn assert_recovers(&mut self, version: usize) {
        let run = self.build(version);
        assert_eq!(run.status.code(), Some(0), "{run:?}");
        assert!(run.stderr.is_empty(), "nothing is taken for somebody's edit: {run:?}");
        self.assert_is(version);
        let check = self.command(version).arg("--check").output().unwrap();
        assert_eq!(check.status.code(), Some(0), "{check:?}");
        self.published = version;
    }
}

fn write_version(folder: &Path, version: usize, count: usize) {
    let mut notices = corpus::notices(count + 12);
    match version {
        0 => notices.truncate(count),
        1 => {
            for notice in notices.iter_mut().step_by(3) {
                notice.text = notice.text.replace("Energianeuvonta", "Neuvonta").replace("version", "# version");
            }
            notices.drain(3..5);
        }
        _ => notices.truncate(count),
    }
    corpus::write(folder, &notices).unwrap();
    if version == 2 {
        let banner = "[site]\nlanguages = [\"fi\", \"sv\", \"en\"]\nbanner.fi = \"Näyte\"\nbanner.sv = \"Prov\"\nbanner.en = \"Sample\"\n";
        fs::write(folder.join("notice.toml"), banner).unwrap();
    }
}

/// Returns every file, link and empty folder below a folder.
fn tree(folder: &Path) -> Tree {
    let entries = walkdir::WalkDir::new(folder).min_depth(1).into_iter().map(Result::unwrap);
    let hashed = entries.filter_map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        let kind = entry.file_type();
        let bytes = if kind.is_symlink() {
            fs::read_link(entry.path()).unwrap().into_os_string().into_encoded_bytes()
        } else if kind.is_dir() {
            fs::read_dir(entry.path()).unwrap().next().is_none().then(Vec::new)?
        } else {
            fs::read(entry.path()).unwrap()
        };
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Some((path, hasher.finish()))
    });
    hashed.collect()
}

/// Returns the number of notices of the site. By default it is small, for the unoptimised program of a test.
fn notices() -> usize {
    number("NOTICES", 6)
}

fn number(name: &str, default: usize) -> usize {
    env::var(name).map_or(default, |value| value.parse().expect("a number"))
}
