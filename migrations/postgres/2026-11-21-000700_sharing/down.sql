DROP TABLE retraction_notices;
