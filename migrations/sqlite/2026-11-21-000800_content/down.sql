DROP TABLE campaign_items;
DROP TABLE campaigns;
