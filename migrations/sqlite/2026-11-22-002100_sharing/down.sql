DROP INDEX shares_passed_on;
