-- A large object is kept apart from its row, with bookkeeping of its own at every insert; receipts are short.
alter table answer alter column receipt set data type varchar;
