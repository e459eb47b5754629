-- SPDX-License-Identifier: EUPL-1.2
-- Who makes a kit did not use it yet: the organisation says whether it did, as soon as it knows. Who told what came of it did use it.
alter table interventions.kit_use add column was_used boolean;
update interventions.kit_use set was_used = true where told_at is not null;
alter table interventions.kit_use add check ((was_used is null) = (told_at is null));
