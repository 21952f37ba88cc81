-- A claim's kind says from here on how it is put, too: 8 more where it denies, 16 more for each modality after "asserted".
UPDATE `claims` SET `kind` = `kind` % 8 + kind_of_manner(`claim`) WHERE kind_of_manner(`claim`) > 0;
