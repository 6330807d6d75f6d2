//! The point of an item's picture that must stay in it, however it is cut.

/// The point of a picture that every format keeps, in whole percent from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// From the left, 0 to 100.
    pub x: i32,
    /// From the top, 0 to 100.
    pub y: i32,
}

impl Focus {
    /// Where every picture begins.
    pub const MIDDLE: Self = Self { x: 50, y: 50 };

    /// A point of the picture; `None` beside it.
    pub fn new(x: i32, y: i32) -> Option<Self> {
        let is_inside = |percent| (0..=100).contains(&percent);
        (is_inside(x) && is_inside(y)).then_some(Self { x, y })
    }
}

text_enum! {
    /// The nine places of a picture that have a name, as they are read: the middles of its ninths.
    Place {
        /// Upper left.
        TopLeft = "top-left",
        /// Above the middle.
        Top = "top",
        /// Upper right.
        TopRight = "top-right",
        /// Left of the middle.
        Left = "left",
        /// The middle.
        Middle = "middle",
        /// Right of the middle.
        Right = "right",
        /// Lower left.
        BottomLeft = "bottom-left",
        /// Below the middle.
        Bottom = "bottom",
        /// Lower right.
        BottomRight = "bottom-right",
    }
}

impl Place {
    /// Its point.
    pub fn focus(self) -> Focus {
        let (x, y) = match self {
            Self::TopLeft => (17, 17),
            Self::Top => (50, 17),
            Self::TopRight => (83, 17),
            Self::Left => (17, 50),
            Self::Middle => (50, 50),
            Self::Right => (83, 50),
            Self::BottomLeft => (17, 83),
            Self::Bottom => (50, 83),
            Self::BottomRight => (83, 83),
        };
        Focus { x, y }
    }

    /// The place at exactly this point, if it has a name.
    pub fn at(focus: Focus) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.focus() == focus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_points_with_names() {
        for &place in Place::ALL {
            assert_eq!(Place::at(place.focus()), Some(place));
        }
        assert_eq!(Place::at(Focus::MIDDLE), Some(Place::Middle));
        assert_eq!(Place::at(Focus { x: 50, y: 51 }), None);
        assert_eq!(Focus::new(0, 100), Some(Focus { x: 0, y: 100 }));
        assert_eq!(Focus::new(-1, 0).or(Focus::new(0, 101)), None);
    }
}
