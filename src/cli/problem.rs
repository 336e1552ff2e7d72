//! What the faults of each module say of their place and remedy.

use crate::edit::EditError;
use crate::problem::Fault;
use crate::publish::PublishError;
use crate::render::RenderError;
use crate::theme::ThemeFault;

impl Fault for ThemeFault {
    fn remedy(&self) -> String {
        match self {
            ThemeFault::Unknown { known, .. } => {
                format!("Name one of these in [theme] of notice.toml: {}; or put yours into themes/.", known.join(", "))
            }
            ThemeFault::Shadows { .. } => "Rename the folder, and name it in [theme] of notice.toml.".to_owned(),
            ThemeFault::Template { .. } => {
                "Mend the template there; the variables are those of the built-in theme's templates.".to_owned()
            }
            ThemeFault::Manifest { .. } => "Mend the line; docs/themes.md shows the keys.".to_owned(),
            ThemeFault::Accent { .. } => "Write `#` and six hexadecimal digits.".to_owned(),
            ThemeFault::TooLight { nearest, .. } => {
                format!(
                    "Write `accent = \"{nearest}\"`, the nearest colour of that hue that can be read. The logo keeps its own colours."
                )
            }
            ThemeFault::Length { key: "width", .. } => "Write a width such as `36rem`.".to_owned(),
            ThemeFault::Length { .. } => "Write a radius such as `0.375rem`, or `0`.".to_owned(),
            ThemeFault::Contract { .. } => {
                format!("Compare the theme with the built-in one, then write `contract = {}`.", crate::theme::CONTRACT)
            }
        }
    }
}

impl Fault for RenderError {
    fn place(&self) -> Option<String> {
        match self {
            RenderError::Theme(fault) => fault.place(),
            RenderError::Letter { source_path, .. } => Some(source_path.clone()),
            RenderError::Pdf { place, .. } => place.clone(),
            RenderError::FrontMatter(_) => None,
        }
    }

    fn remedy(&self) -> String {
        match self {
            RenderError::Theme(fault) => fault.remedy(),
            RenderError::Letter { .. } => "Write it in other letters, or leave pdf out of the formats.".to_owned(),
            RenderError::Pdf { remedy, .. } => remedy.clone(),
            RenderError::FrontMatter(_) => "Please report this with the notice's file.".to_owned(),
        }
    }
}

impl Fault for PublishError {
    fn remedy(&self) -> String {
        "No page was left half-written.".to_owned()
    }
}

impl Fault for EditError {
    fn remedy(&self) -> String {
        let remedy = match self {
            EditError::Taken { .. } => "Choose another name, or move away what is there.",
            EditError::Io { .. } => "Make room for it, and run again; nothing was left half-made.",
        };
        remedy.to_owned()
    }
}
