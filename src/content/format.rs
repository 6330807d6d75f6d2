//! The formats in which networks show pictures.

use super::channel::Channel;

text_enum! {
    /// What a picture is cut to, in the order in which formats are offered.
    Format {
        /// Lying: what a post with a link shows.
        Landscape = "landscape",
        /// As wide as high.
        Square = "square",
        /// Standing: a whole phone.
        Portrait = "portrait",
    }
}

impl Format {
    /// Width and height, in pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Landscape => (1200, 627),
            Self::Square => (1080, 1080),
            Self::Portrait => (1080, 1920),
        }
    }

    /// The format that suits a post on this channel best. What is copied or sent by the phone's
    /// share sheet mostly ends up in a chat or on Instagram.
    pub fn suiting(channel: Channel) -> Self {
        match channel {
            Channel::LinkedIn
            | Channel::Facebook
            | Channel::X
            | Channel::Bluesky
            | Channel::Mastodon
            | Channel::Telegram
            | Channel::Reddit
            | Channel::Xing
            | Channel::Email => Self::Landscape,
            Channel::Threads | Channel::WhatsApp | Channel::Device | Channel::Copy => Self::Square,
        }
    }
}
