//! How much work the filters of an SVG are on paper. Typst paints them as pixels, at most 5,000 in a direction, as far as they
//! reach: a blur of a kilobyte takes a minute if it reaches far beyond the picture.

use usvg::filter::Kind;
use usvg::{FontResolver, Group, Node, Options, Tree};

use super::world::FONTS;

/// The size of a logo on paper in points, as the templates give it.
const LARGEST: (f32, f32) = (226.8, 31.2);

/// Pixels that a filter has for a point of paper, in each direction.
const PIXELS: f32 = 4.0;

/// The most pixels of a filter in each direction.
const MOST_PIXELS: f32 = 5_000.0;

/// Returns the number of pixels that the filters of an SVG paint, each step of a filter by itself; nothing for what is no SVG.
pub(super) fn pixels(svg: &[u8]) -> Option<f64> {
    let mut options = Options {
        // Which face it is matters little here, but a text without any would have no size.
        font_resolver: FontResolver {
            select_font: Box::new(|_, fonts| fonts.faces().next().map(|face| face.id)),
            select_fallback: FontResolver::default_fallback_selector(),
        },
        ..Options::default()
    };
    options.fontdb_mut().load_font_data(FONTS[0].to_vec());
    let tree = Tree::from_data(svg, &options).ok()?;
    let fit = (LARGEST.0 / tree.size().width()).min(LARGEST.1 / tree.size().height());
    Some(of(tree.root(), fit * PIXELS))
}

/// Returns the pixels of a group, where a unit has this many pixels.
fn of(group: &Group, scale: f32) -> f64 {
    let mut sum = 0.0;
    if !group.filters().is_empty() {
        let area = group.layer_bounding_box();
        let (across, down) = group.abs_transform().get_scale();
        let scale = (scale * across.max(down)).min(MOST_PIXELS / area.width()).min(MOST_PIXELS / area.height());
        let pixels = f64::from(area.width() * scale) * f64::from(area.height() * scale);
        let steps = group.filters().iter().flat_map(|filter| filter.primitives());
        sum += pixels * steps.map(|step| f64::from(visits(step.kind(), scale))).sum::<f64>();
    }
    for node in group.children() {
        if let Node::Group(group) = node {
            sum += of(group, scale);
        }
        // Patterns, masks and clips are drawn at a size of their own.
        node.subroots(|root| sum += of(root, f32::MAX));
    }
    sum
}

/// Returns how often a step of a filter visits a pixel.
fn visits(kind: &Kind, scale: f32) -> f32 {
    let pixels = |radius: f32| (2.0 * radius * scale + 1.0).min(MOST_PIXELS);
    match kind {
        Kind::ConvolveMatrix(matrix) => (matrix.matrix().columns() * matrix.matrix().rows()) as f32,
        Kind::DiffuseLighting(_) | Kind::SpecularLighting(_) => 10.0,
        Kind::DropShadow(_) | Kind::GaussianBlur(_) => 6.0,
        Kind::Merge(merge) => merge.inputs().len() as f32,
        Kind::Morphology(morphology) => pixels(morphology.radius_x().get()) * pixels(morphology.radius_y().get()),
        Kind::Turbulence(turbulence) => 20.0 * turbulence.num_octaves() as f32,
        _ => 1.0,
    }
}
