-- SPDX-License-Identifier: EUPL-1.2
-- The page of a site asks for what is known of its host.
create index takedown_of_host on shield.takedown (host, opened_at desc);
