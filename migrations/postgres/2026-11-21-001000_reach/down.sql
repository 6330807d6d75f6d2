DROP TABLE conversions;
DROP TABLE api_tokens;
DROP TABLE share_travels;
DROP TABLE share_spans;
DROP TABLE closed_spans;
DROP TABLE uncounted_days;
DROP TABLE click_bursts;
