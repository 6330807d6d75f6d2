DROP TABLE audit_lines;
DROP TABLE sessions;
DROP TABLE invitations;
DROP TABLE person_roles;
DROP TABLE persons;
DROP TABLE teams;
