import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`manuscript_id\` integer NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`author_id\` integer,
  	\`name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`manuscript_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notes_manuscript_idx\` ON \`notes\` (\`manuscript_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_author_idx\` ON \`notes\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_updated_at_idx\` ON \`notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notes_created_at_idx\` ON \`notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`to_id\` integer,
  	\`kind\` text NOT NULL,
  	\`manuscript_id\` integer,
  	\`words\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`read\` integer DEFAULT false,
  	\`mail\` text DEFAULT 'none',
  	\`mail_at\` text,
  	\`mail_tries\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`manuscript_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_to_idx\` ON \`notifications\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_manuscript_idx\` ON \`notifications\` (\`manuscript_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`to_read_idx\` ON \`notifications\` (\`to_id\`,\`read\`);`)
  await db.run(sql`CREATE INDEX \`to_at_idx\` ON \`notifications\` (\`to_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`mail_mailAt_idx\` ON \`notifications\` (\`mail\`,\`mail_at\`);`)
  await db.run(sql`CREATE TABLE \`receipts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`receipts_key_idx\` ON \`receipts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`receipts_updated_at_idx\` ON \`receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_created_at_idx\` ON \`receipts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`words_confused\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text NOT NULL,
  	\`right\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_confused_order_idx\` ON \`words_confused\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`words_confused_parent_id_idx\` ON \`words_confused\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_caution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`use\` text,
  	\`why\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_caution_order_idx\` ON \`words_caution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`words_caution_parent_id_idx\` ON \`words_caution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_unit_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text NOT NULL,
  	\`right\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_unit_names_order_idx\` ON \`words_unit_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`words_unit_names_parent_id_idx\` ON \`words_unit_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`forms\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_variants_order_idx\` ON \`words_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`words_variants_parent_id_idx\` ON \`words_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_leaders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`posts\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_leaders_order_idx\` ON \`words_leaders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`words_leaders_parent_id_idx\` ON \`words_leaders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_off\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_off_order_idx\` ON \`words_off\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`words_off_parent_idx\` ON \`words_off\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_words_v_version_confused\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`wrong\` text NOT NULL,
  	\`right\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_version_confused_order_idx\` ON \`_words_v_version_confused\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_confused_parent_id_idx\` ON \`_words_v_version_confused\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_version_caution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`use\` text,
  	\`why\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_version_caution_order_idx\` ON \`_words_v_version_caution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_caution_parent_id_idx\` ON \`_words_v_version_caution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_version_unit_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`wrong\` text NOT NULL,
  	\`right\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_version_unit_names_order_idx\` ON \`_words_v_version_unit_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_unit_names_parent_id_idx\` ON \`_words_v_version_unit_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`forms\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_version_variants_order_idx\` ON \`_words_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_variants_parent_id_idx\` ON \`_words_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_version_leaders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`posts\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_version_leaders_order_idx\` ON \`_words_v_version_leaders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_leaders_parent_id_idx\` ON \`_words_v_version_leaders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_version_off\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_version_off_order_idx\` ON \`_words_v_version_off\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_off_parent_idx\` ON \`_words_v_version_off\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_created_at_idx\` ON \`_words_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_updated_at_idx\` ON \`_words_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`answers\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`decisions\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`progress\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`since\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`standing\` numeric;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`turn\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`deadline\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`urgency\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`barred\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`signers\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`submission\` numeric;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`track\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`content_digest\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`lacks\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`findings\` text;`)
  await db.run(sql`CREATE INDEX \`manuscripts_standing_idx\` ON \`manuscripts\` (\`standing\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_turn_idx\` ON \`manuscripts\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`queue_turn\` ON \`manuscripts\` (\`turn\`,\`urgency\`,\`created_at\`,\`barred\`,\`unit_id\`,\`column_id\`,\`campaign_id\`,\`kind\`,\`step\`,\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`queue_stage\` ON \`manuscripts\` (\`stage\`,\`urgency\`,\`created_at\`,\`signers\`,\`unit_id\`,\`column_id\`,\`campaign_id\`,\`kind\`,\`step\`,\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`queue_since\` ON \`manuscripts\` (\`stage\`,\`since\`,\`created_at\`,\`signers\`,\`unit_id\`,\`column_id\`,\`campaign_id\`,\`kind\`,\`step\`,\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`queue_unit\` ON \`manuscripts\` (\`unit_id\`,\`stage\`,\`urgency\`,\`created_at\`,\`signers\`);`)
  await db.run(sql`CREATE INDEX \`queue_author\` ON \`manuscripts\` (\`author_id\`,\`stage\`,\`urgency\`,\`created_at\`,\`signers\`);`)
  await db.run(sql`CREATE INDEX \`queue_returned\` ON \`manuscripts\` (\`returned_by\`,\`urgency\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_answers\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_decisions\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_progress\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_since\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_standing\` numeric;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_turn\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_deadline\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_urgency\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_barred\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_signers\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_returned_by\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_submission\` numeric;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_track\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_content_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_lacks\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_findings\` text;`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_standing_idx\` ON \`_manuscripts_v\` (\`version_standing\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_turn_idx\` ON \`_manuscripts_v\` (\`version_turn\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`correspondents\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`single_keys\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`receipts_id\` integer REFERENCES receipts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notes\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`DROP TABLE \`words_confused\`;`)
  await db.run(sql`DROP TABLE \`words_caution\`;`)
  await db.run(sql`DROP TABLE \`words_unit_names\`;`)
  await db.run(sql`DROP TABLE \`words_variants\`;`)
  await db.run(sql`DROP TABLE \`words_leaders\`;`)
  await db.run(sql`DROP TABLE \`words_off\`;`)
  await db.run(sql`DROP TABLE \`words\`;`)
  await db.run(sql`DROP TABLE \`_words_v_version_confused\`;`)
  await db.run(sql`DROP TABLE \`_words_v_version_caution\`;`)
  await db.run(sql`DROP TABLE \`_words_v_version_unit_names\`;`)
  await db.run(sql`DROP TABLE \`_words_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_words_v_version_leaders\`;`)
  await db.run(sql`DROP TABLE \`_words_v_version_off\`;`)
  await db.run(sql`DROP TABLE \`_words_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`manuscripts_id\` integer,
  	\`media_id\` integer,
  	\`columns_id\` integer,
  	\`campaigns_id\` integer,
  	\`units_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manuscripts_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`columns_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "manuscripts_id", "media_id", "columns_id", "campaigns_id", "units_id", "users_id") SELECT "id", "order", "parent_id", "path", "manuscripts_id", "media_id", "columns_id", "campaigns_id", "units_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_manuscripts_id_idx\` ON \`payload_locked_documents_rels\` (\`manuscripts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_columns_id_idx\` ON \`payload_locked_documents_rels\` (\`columns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`manuscripts_standing_idx\`;`)
  await db.run(sql`DROP INDEX \`manuscripts_turn_idx\`;`)
  await db.run(sql`DROP INDEX \`queue_turn\`;`)
  await db.run(sql`DROP INDEX \`queue_stage\`;`)
  await db.run(sql`DROP INDEX \`queue_since\`;`)
  await db.run(sql`DROP INDEX \`queue_unit\`;`)
  await db.run(sql`DROP INDEX \`queue_author\`;`)
  await db.run(sql`DROP INDEX \`queue_returned\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`answers\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`progress\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`since\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`standing\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`step\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`turn\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`deadline\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`urgency\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`barred\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`signers\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`returned_by\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`submission\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`track\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`content_digest\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`lacks\`;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`findings\`;`)
  await db.run(sql`DROP INDEX \`_manuscripts_v_version_version_standing_idx\`;`)
  await db.run(sql`DROP INDEX \`_manuscripts_v_version_version_turn_idx\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_answers\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_decisions\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_progress\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_since\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_standing\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_step\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_turn\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_deadline\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_urgency\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_barred\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_signers\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_returned_by\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_submission\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_track\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_content_digest\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_lacks\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_findings\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`correspondents\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`single_keys\`;`)
}
