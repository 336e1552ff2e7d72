#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| notice_fuzz::load(data));
