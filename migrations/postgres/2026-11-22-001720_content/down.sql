DROP TABLE ambition_campaigns;
DROP TABLE ambition_items;
