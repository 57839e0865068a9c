PRAGMA application_id = 1128483916;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE account (
            id integer primary key,
            account_id text not null unique  -- CloudLink's; the short id keeps rows small
        );
INSERT INTO "account" VALUES(1,'account-1');
CREATE TABLE answer_time (  -- of incoming conversations that were answered
        account integer not null,
        day integer not null,  -- counted from 1970 UTC
        seconds integer not null,
        calls integer not null,
        primary key (account, day, seconds)
    ) without rowid
    ;
INSERT INTO "answer_time" VALUES(1,20514,4,1);
CREATE TABLE call (
        id integer primary key,  -- when it began; later by the few others that began just then
        later integer,           -- that few
        account integer not null references account (id),
        record_id blob not null, -- a UUID as its bytes, anything else as text
        line integer not null references line (id),
        direction integer not null references direction (id),
        outcome integer not null references outcome (id),
        became integer references outcome (id),  -- the whole conversation, where otherwise
        rang integer,            -- the whole until it was answered, where at another leg
        talked integer,          -- and since then
        remote integer not null references party (id),
        handed_to integer references party (id),
        head integer,            -- the first leg of its conversation, on all others
        answered_after integer,
        lasted integer,          -- null while it goes on
        settled_on integer,      -- a missed call that needs no answer since then
        private integer,         -- 1: kept without saying with whom
        detail text              -- JSON of what no query asks for and somebody may
    );
INSERT INTO "call" VALUES(1772452800000000,NULL,1,'record-1',1,1,7,8,NULL,NULL,1,2,NULL,4000000,60000000,NULL,NULL,NULL);
INSERT INTO "call" VALUES(1772452860000000,NULL,1,'record-2',1,1,2,NULL,NULL,NULL,3,NULL,NULL,NULL,60000000,NULL,NULL,NULL);
INSERT INTO "call" VALUES(1772452920000000,NULL,1,'record-3',1,2,1,NULL,NULL,NULL,1,NULL,1772452800000000,4000000,60000000,NULL,NULL,'{"consultation_of":"record-1"}');
INSERT INTO "call" VALUES(1772453100000000,NULL,1,'record-4',1,1,0,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE call_news (  -- of the newest calls and of those that go on: all that was told
        call integer primary key,
        tracking_id text not null,  -- joins the legs of one conversation
        detail text not null        -- JSON
    );
INSERT INTO "call_news" VALUES(1772452800000000,'tracking-1','{"state_since":"2026-03-02T12:01:00.000000Z","call_id":"1","state":"completed"}');
INSERT INTO "call_news" VALUES(1772452860000000,'tracking-2','{"state_since":"2026-03-02T12:02:00.000000Z","call_id":"2","state":"completed"}');
INSERT INTO "call_news" VALUES(1772452920000000,'tracking-3','{"state_since":"2026-03-02T12:03:00.000000Z","call_id":"3","state":"completed","cause":"busy","cause_text":"busy","consultation_of":"record-1"}');
INSERT INTO "call_news" VALUES(1772453100000000,'tracking-4','{"state_since":"2026-03-02T12:06:00.000000Z","call_id":"4","state":"completed"}');
CREATE TABLE call_remark (
        call integer primary key,  -- the first leg of the conversation
        note text not null,
        tags text not null,  -- JSON list
        follow_up_on text,   -- ISO day
        text text not null   -- what is looked through
    );
CREATE TABLE caller_remark (
        id integer primary key,
        account integer not null references account (id),
        comparable text not null,
        note text not null,
        tags text not null,
        follow_up_on text,
        text text not null,
        unique (account, comparable)
    );
CREATE TABLE deleted (  -- that a call there was: the service's records are not to bring it back
        account integer not null references account (id),
        began_on integer not null,
        endpoint_id text not null,
        direction integer not null,
        to_hide integer not null,  -- 1: the service's own record is still to be hidden
        primary key (account, began_on, endpoint_id)
    ) without rowid
    ;
CREATE TABLE direction (id integer primary key, name text not null unique);
INSERT INTO "direction" VALUES(0,'unknown');
INSERT INTO "direction" VALUES(1,'inbound');
INSERT INTO "direction" VALUES(2,'outbound');
CREATE TABLE gap (
            account integer not null references account (id),
            endpoint_id text not null,
            began_on text not null,
            ended_on text not null,
            reason text not null,
            primary key (account, began_on, endpoint_id)
        ) without rowid
        ;
INSERT INTO "gap" VALUES(1,'2880','2026-03-02T12:00:00.000000Z','2026-03-02T13:00:00.000000Z','not_connected');
CREATE TABLE line (  -- our end of a call
        id integer primary key,
        endpoint_id text not null,
        number text not null,
        name text not null,
        unique (endpoint_id, number, name)
    );
INSERT INTO "line" VALUES(1,'2880','2880','');
CREATE TABLE outcome (id integer primary key, name text not null unique);
INSERT INTO "outcome" VALUES(0,'in_progress');
INSERT INTO "outcome" VALUES(1,'answered');
INSERT INTO "outcome" VALUES(2,'missed');
INSERT INTO "outcome" VALUES(3,'answered_elsewhere');
INSERT INTO "outcome" VALUES(4,'redirected');
INSERT INTO "outcome" VALUES(5,'forwarded');
INSERT INTO "outcome" VALUES(6,'refused');
INSERT INTO "outcome" VALUES(7,'transferred');
INSERT INTO "outcome" VALUES(8,'transferred_blind');
INSERT INTO "outcome" VALUES(9,'transferred_supervised');
INSERT INTO "outcome" VALUES(10,'conference');
INSERT INTO "outcome" VALUES(11,'consultation');
INSERT INTO "outcome" VALUES(12,'not_answered');
INSERT INTO "outcome" VALUES(13,'abandoned');
INSERT INTO "outcome" VALUES(14,'busy');
INSERT INTO "outcome" VALUES(15,'do_not_disturb');
INSERT INTO "outcome" VALUES(16,'unreachable');
INSERT INTO "outcome" VALUES(17,'failed');
INSERT INTO "outcome" VALUES(18,'end_not_seen');
CREATE TABLE party (
            id integer primary key,
            number text not null,      -- as the PBX wrote it
            name text not null,
            comparable text not null, text text not null default '',  -- equal for two spellings of one number
            unique (number, name)
        );
INSERT INTO "party" VALUES(1,'6135550123','Ann','6135550123',' ann 6135550123');
INSERT INTO "party" VALUES(2,'2882','Bob','2882',' bob 2882');
INSERT INTO "party" VALUES(3,'','Zoë','',' zoe ');
CREATE TABLE private_number (
        account integer not null references account (id),
        salt blob not null,
        digest blob not null
    );
CREATE TABLE reach (
            account integer not null references account (id),
            endpoint_id text not null,
            heard_until text not null,
            records_from text not null,  -- the service's own records are to be read again
            primary key (account, endpoint_id)
        ) without rowid
        ;
INSERT INTO "reach" VALUES(1,'2880','2026-03-02T13:00:00.000000Z','2026-03-02T12:00:00.000000Z');
CREATE TABLE tally (  -- conversations that are over
        account integer not null,
        quarter integer not null,  -- of an hour, counted from 1970 UTC
        direction integer not null,
        outcome integer not null,
        calls integer not null,
        talked integer not null,  -- milliseconds
        primary key (account, quarter, direction, outcome)
    ) without rowid
    ;
INSERT INTO "tally" VALUES(1,1969392,1,2,1,0);
INSERT INTO "tally" VALUES(1,1969392,1,8,1,56000);
CREATE INDEX party_by_number on party (comparable);
CREATE INDEX call_by_remote on call (remote, account);
CREATE INDEX call_of_head on call (head, account, remote) where head is not null;
CREATE INDEX call_open on call (account) where lasted is null;
CREATE INDEX call_news_tracked on call_news (tracking_id);
CREATE INDEX call_handed on call (handed_to) where handed_to is not null;
CREATE INDEX call_by_outcome on call (account, coalesce(became, outcome))
        where head is null and coalesce(became, outcome) <> 1
    ;
CREATE INDEX call_unsettled on call (account, remote)
        where head is null and settled_on is null and coalesce(became, outcome) = 2
    ;
CREATE INDEX to_follow_up on call_remark (call) where follow_up_on is not null;
CREATE VIRTUAL TABLE party_text using fts5
        (text, content = 'party', content_rowid = 'id', tokenize = 'trigram');
CREATE VIRTUAL TABLE call_remark_text using fts5
        (text, content = 'call_remark', content_rowid = 'call', tokenize = 'trigram');
INSERT INTO party_text (party_text) VALUES ('rebuild');
INSERT INTO call_remark_text (call_remark_text) VALUES ('rebuild');
CREATE TRIGGER call_added after insert on call begin 
        insert into tally
            select new.account, new.id / 900000000, new.direction, coalesce(new.became, new.outcome), + 1, + coalesce(new.talked, new.lasted - new.answered_after, 0) / 1000
            where new.head is null and coalesce(new.became, new.outcome) <> 0
            on conflict do update set
                calls = calls + excluded.calls, talked = talked + excluded.talked;
        delete from tally where calls = 0 and account = new.account
            and quarter = new.id / 900000000 and direction = new.direction and outcome = coalesce(new.became, new.outcome);
        insert into answer_time
            select new.account, new.id / 86400000000, coalesce(new.rang, new.answered_after) / 1000000, + 1
            where new.head is null and coalesce(new.became, new.outcome) <> 0 and coalesce(new.rang, new.answered_after) / 1000000 is not null and new.direction = 1
            on conflict do update set calls = calls + excluded.calls;
        delete from answer_time where calls = 0 and account = new.account
            and day = new.id / 86400000000 and seconds = coalesce(new.rang, new.answered_after) / 1000000;
     end;
CREATE TRIGGER call_gone after delete on call begin 
        insert into tally
            select old.account, old.id / 900000000, old.direction, coalesce(old.became, old.outcome), - 1, - coalesce(old.talked, old.lasted - old.answered_after, 0) / 1000
            where old.head is null and coalesce(old.became, old.outcome) <> 0
            on conflict do update set
                calls = calls + excluded.calls, talked = talked + excluded.talked;
        delete from tally where calls = 0 and account = old.account
            and quarter = old.id / 900000000 and direction = old.direction and outcome = coalesce(old.became, old.outcome);
        insert into answer_time
            select old.account, old.id / 86400000000, coalesce(old.rang, old.answered_after) / 1000000, - 1
            where old.head is null and coalesce(old.became, old.outcome) <> 0 and coalesce(old.rang, old.answered_after) / 1000000 is not null and old.direction = 1
            on conflict do update set calls = calls + excluded.calls;
        delete from answer_time where calls = 0 and account = old.account
            and day = old.id / 86400000000 and seconds = coalesce(old.rang, old.answered_after) / 1000000;
     end;
CREATE TRIGGER call_changed
        after update of account, direction, outcome, became, rang, talked, head, answered_after,
            lasted on call
        begin 
        insert into tally
            select old.account, old.id / 900000000, old.direction, coalesce(old.became, old.outcome), - 1, - coalesce(old.talked, old.lasted - old.answered_after, 0) / 1000
            where old.head is null and coalesce(old.became, old.outcome) <> 0
            on conflict do update set
                calls = calls + excluded.calls, talked = talked + excluded.talked;
        delete from tally where calls = 0 and account = old.account
            and quarter = old.id / 900000000 and direction = old.direction and outcome = coalesce(old.became, old.outcome);
        insert into answer_time
            select old.account, old.id / 86400000000, coalesce(old.rang, old.answered_after) / 1000000, - 1
            where old.head is null and coalesce(old.became, old.outcome) <> 0 and coalesce(old.rang, old.answered_after) / 1000000 is not null and old.direction = 1
            on conflict do update set calls = calls + excluded.calls;
        delete from answer_time where calls = 0 and account = old.account
            and day = old.id / 86400000000 and seconds = coalesce(old.rang, old.answered_after) / 1000000;
     
        insert into tally
            select new.account, new.id / 900000000, new.direction, coalesce(new.became, new.outcome), + 1, + coalesce(new.talked, new.lasted - new.answered_after, 0) / 1000
            where new.head is null and coalesce(new.became, new.outcome) <> 0
            on conflict do update set
                calls = calls + excluded.calls, talked = talked + excluded.talked;
        delete from tally where calls = 0 and account = new.account
            and quarter = new.id / 900000000 and direction = new.direction and outcome = coalesce(new.became, new.outcome);
        insert into answer_time
            select new.account, new.id / 86400000000, coalesce(new.rang, new.answered_after) / 1000000, + 1
            where new.head is null and coalesce(new.became, new.outcome) <> 0 and coalesce(new.rang, new.answered_after) / 1000000 is not null and new.direction = 1
            on conflict do update set calls = calls + excluded.calls;
        delete from answer_time where calls = 0 and account = new.account
            and day = new.id / 86400000000 and seconds = coalesce(new.rang, new.answered_after) / 1000000;
     end;
CREATE TRIGGER party_added after insert on party begin insert into party_text (rowid, text) values (new.id, new.text); end;
CREATE TRIGGER party_gone after delete on party begin insert into party_text (party_text, rowid, text) values ('delete', old.id, old.text); end;
CREATE TRIGGER party_changed after update of text on party begin insert into party_text (party_text, rowid, text) values ('delete', old.id, old.text); insert into party_text (rowid, text) values (new.id, new.text); end;
CREATE TRIGGER call_remark_added after insert on call_remark begin insert into call_remark_text (rowid, text) values (new.call, new.text); end;
CREATE TRIGGER call_remark_gone after delete on call_remark begin insert into call_remark_text (call_remark_text, rowid, text) values ('delete', old.call, old.text); end;
CREATE TRIGGER call_remark_changed after update of text on call_remark begin insert into call_remark_text (call_remark_text, rowid, text) values ('delete', old.call, old.text); insert into call_remark_text (rowid, text) values (new.call, new.text); end;
CREATE VIEW call_log as
    select strftime('%Y-%m-%dT%H:%M:%fZ', (call.id - coalesce(call.later, 0)) / 1000000.0, 'unixepoch') as began_on,
        strftime('%Y-%m-%dT%H:%M:%fZ', (call.id - coalesce(call.later, 0) + call.answered_after) / 1000000.0, 'unixepoch') as answered_on,
        strftime('%Y-%m-%dT%H:%M:%fZ', (call.id - coalesce(call.later, 0) + call.lasted) / 1000000.0, 'unixepoch') as ended_on,
        account.account_id, line.endpoint_id, direction.name as direction,
        outcome.name as outcome, became.name as conversation, party.number, party.name,
        target.number as handed_to, call.head, call_remark.note, call_remark.tags
    from call
    join account on account.id = call.account
    join line on line.id = call.line
    join direction on direction.id = call.direction
    join outcome on outcome.id = call.outcome
    left join outcome became on became.id = call.became
    join party on party.id = call.remote
    left join party target on target.id = call.handed_to
    left join call_remark on call_remark.call = call.id;
COMMIT;
