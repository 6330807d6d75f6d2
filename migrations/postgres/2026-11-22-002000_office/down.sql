DROP TABLE screens;
DROP TABLE frame_lines;
DROP TABLE official_channels;
DROP TABLE looks;
