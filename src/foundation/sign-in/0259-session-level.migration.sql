-- SPDX-License-Identifier: EUPL-1.2
-- The way somebody signed in, as the provider calls it (acr): a role may ask for a stronger one. Null: it did not say, or the session is from before.
alter table foundation.session add column level text;
