-- SPDX-License-Identifier: EUPL-1.2
-- Looked for by their own reference, as whoever calls names them.
create index complaint_by_reference on complaints.complaint (upper(own_reference)) where own_reference is not null;
create index complaint_by_police_number on complaints.complaint (upper(police_number)) where police_number is not null;
