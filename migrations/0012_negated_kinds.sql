-- A claim's kind says from here on whether it denies: 8 more than that of one that does not.
UPDATE `claims` SET `kind` = `kind` + 8 WHERE `kind` < 8 AND claim_negated(`claim`);
