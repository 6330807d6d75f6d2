//! (programme)
