PRAGMA application_id = 1128483916;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE account (
            id integer primary key,
            account_id text not null unique  -- CloudLink's; the short id keeps rows small
        );
INSERT INTO "account" VALUES(1,'account-1');
CREATE TABLE call (
            id integer primary key,  -- grows with time of recording
            account integer not null references account (id),
            record_id text not null,
            endpoint_id text not null,
            tracking_id text not null,  -- joins the legs of one conversation
            direction text not null,
            outcome text not null,
            remote integer not null references party (id),
            local integer not null references party (id),
            handed_to integer references party (id),
            consultation_of text,  -- record_id of the call on whose behalf this one was made
            started_on text not null,
            answered_on text,
            ended_on text,
            detail text not null,
            unique (account, record_id)
        );
INSERT INTO "call" VALUES(1,1,'record-1','2880','tracking-1','inbound','transferred',1,2,3,NULL,'2026-03-02T12:00:00.000000Z','2026-03-02T12:00:04.000000Z','2026-03-02T12:01:00.000000Z','{"state_since":"2026-03-02T12:01:00.000000Z","call_id":"1","state":"completed"}');
INSERT INTO "call" VALUES(2,1,'record-2','2880','tracking-2','inbound','missed',4,2,NULL,NULL,'2026-03-02T12:01:00.000000Z',NULL,'2026-03-02T12:02:00.000000Z','{"state_since":"2026-03-02T12:02:00.000000Z","call_id":"2","state":"completed"}');
INSERT INTO "call" VALUES(3,1,'record-3','2880','tracking-3','outbound','answered',1,2,NULL,'record-1','2026-03-02T12:02:00.000000Z','2026-03-02T12:02:04.000000Z','2026-03-02T12:03:00.000000Z','{"state_since":"2026-03-02T12:03:00.000000Z","call_id":"3","state":"completed","cause":"busy","cause_text":"busy"}');
INSERT INTO "call" VALUES(4,1,'record-4','2880','tracking-4','inbound','in_progress',1,2,NULL,NULL,'2026-03-02T12:05:00.000000Z',NULL,NULL,'{"state_since":"2026-03-02T12:06:00.000000Z","call_id":"4","state":"completed"}');
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
CREATE TABLE party (
            id integer primary key,
            number text not null,      -- as the PBX wrote it
            name text not null,
            comparable text not null,  -- equal for two spellings of one number
            unique (number, name)
        );
INSERT INTO "party" VALUES(1,'6135550123','Ann','6135550123');
INSERT INTO "party" VALUES(2,'2880','','2880');
INSERT INTO "party" VALUES(3,'2882','Bob','2882');
INSERT INTO "party" VALUES(4,'','Zoë','');
CREATE TABLE reach (
            account integer not null references account (id),
            endpoint_id text not null,
            heard_until text not null,
            records_from text not null,  -- the service's own records are to be read again
            primary key (account, endpoint_id)
        ) without rowid
        ;
INSERT INTO "reach" VALUES(1,'2880','2026-03-02T13:00:00.000000Z','2026-03-02T12:00:00.000000Z');
CREATE INDEX party_by_number on party (comparable);
CREATE INDEX call_by_time on call (account, started_on);
CREATE INDEX call_by_remote on call (account, remote, started_on);
CREATE INDEX call_missed on call (account, started_on) where outcome = 'missed';
CREATE INDEX call_open on call (account, started_on) where ended_on is null;
COMMIT;
