DROP TABLE shares;
DROP TABLE ambassador_topics;
DROP TABLE ambassador_channels;
DROP TABLE ambassadors;
