import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_ledger\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`label\` text,
  	\`value\` numeric,
  	\`qualifier\` text,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`unit\` text,
  	\`as_of\` text,
  	\`source\` text,
  	\`note\` text,
  	\`display\` text,
  	\`version\` numeric,
  	\`entered_by\` text,
  	\`entered_at\` text,
  	\`checked_by\` text,
  	\`checked_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_ledger_order_idx\` ON \`campaigns_ledger\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_ledger_parent_id_idx\` ON \`campaigns_ledger\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`errands\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`check\` text NOT NULL,
  	\`unit_id\` integer,
  	\`by\` text NOT NULL,
  	\`reminded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`errands_check_idx\` ON \`errands\` (\`check\`);`)
  await db.run(sql`CREATE INDEX \`errands_unit_idx\` ON \`errands\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`errands_updated_at_idx\` ON \`errands\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`errands_created_at_idx\` ON \`errands\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reasons_returning\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text NOT NULL,
  	\`retired\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reasons_returning_order_idx\` ON \`reasons_returning\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reasons_returning_parent_id_idx\` ON \`reasons_returning\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reasons_withdrawing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text NOT NULL,
  	\`retired\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reasons_withdrawing_order_idx\` ON \`reasons_withdrawing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reasons_withdrawing_parent_id_idx\` ON \`reasons_withdrawing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reasons\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_reasons_v_version_returning\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text NOT NULL,
  	\`retired\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reasons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reasons_v_version_returning_order_idx\` ON \`_reasons_v_version_returning\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reasons_v_version_returning_parent_id_idx\` ON \`_reasons_v_version_returning\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reasons_v_version_withdrawing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`name\` text NOT NULL,
  	\`retired\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reasons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reasons_v_version_withdrawing_order_idx\` ON \`_reasons_v_version_withdrawing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reasons_v_version_withdrawing_parent_id_idx\` ON \`_reasons_v_version_withdrawing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reasons_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_reasons_v_created_at_idx\` ON \`_reasons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reasons_v_updated_at_idx\` ON \`_reasons_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`manuscripts_photos\` ADD \`focus\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`answer_by\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v_version_photos\` ADD \`focus\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_answer_by\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`ledger_trail\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`ledger_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`reminders\` text DEFAULT '{"director":true,"publishHours":24}';`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_reminders\` text DEFAULT '{"director":true,"publishHours":24}';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_ledger\`;`)
  await db.run(sql`DROP TABLE \`errands\`;`)
  await db.run(sql`DROP TABLE \`reasons_returning\`;`)
  await db.run(sql`DROP TABLE \`reasons_withdrawing\`;`)
  await db.run(sql`DROP TABLE \`reasons\`;`)
  await db.run(sql`DROP TABLE \`_reasons_v_version_returning\`;`)
  await db.run(sql`DROP TABLE \`_reasons_v_version_withdrawing\`;`)
  await db.run(sql`DROP TABLE \`_reasons_v\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts_photos\` DROP COLUMN \`focus\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`answer_by\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v_version_photos\` DROP COLUMN \`focus\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_answer_by\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`ledger_trail\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`ledger_version\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`reminders\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_reminders\`;`)
}
