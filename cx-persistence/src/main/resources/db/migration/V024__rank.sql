-- What tells the order on a map: it compares byte by byte, wherever it comes from, and in whatever language the database sorts words.
create domain map_rank as text collate "C";
