-- SPDX-License-Identifier: EUPL-1.2
-- All listings of an account or number, also those that ended: for whoever asks what is kept about theirs.
create index listing_of_identifier on identifiers.listing (kind, canonical);
