-- SPDX-License-Identifier: EUPL-1.2
-- Whether whoever asks has one of these permissions, as the transaction says from its beginning: no query opens this lock by hand. The program has none;
-- its policies say so themselves (is_system).
create function foundation.may(variadic text[]) returns boolean language sql stable
  as $$ select string_to_array(coalesce(current_setting('app.permissions', true), ''), ' ') && $1 $$;
