DROP TABLE saved_views;
DROP TABLE job_ads;
DROP TABLE channel_prices;
DROP TABLE ledger_versions;
