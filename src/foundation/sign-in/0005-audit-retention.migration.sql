-- SPDX-License-Identifier: EUPL-1.2
-- Retention may delete audit lines, and only what is older than seven years, whatever is asked.
grant delete on foundation.audit to dijkwacht_app;
create policy delete_old_lines on foundation.audit for delete to dijkwacht_app
  using (foundation.is_system() and at < now() - interval '7 years');
