-- SPDX-License-Identifier: EUPL-1.2
-- People name a request by the end of its number (TH-5B2DBDE719), and look for it by that.
create index recall_reference on recovery.recall (right(id::text, 10));
create index packet_reference on recovery.packet (right(recall_id::text, 10));
