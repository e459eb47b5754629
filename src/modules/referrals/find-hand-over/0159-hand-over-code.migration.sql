-- SPDX-License-Identifier: EUPL-1.2
-- People name a hand-over by the end of its number (DV-1A2B3C4D), and look for it by that.
create index hand_over_code on referrals.hand_over (right(id::text, 8));
