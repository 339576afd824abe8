import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_stands_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`for_id\` integer NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`for_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_stands_in_order_idx\` ON \`users_stands_in\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_stands_in_parent_id_idx\` ON \`users_stands_in\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_stands_in_for_idx\` ON \`users_stands_in\` (\`for_id\`);`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`correction\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`corrections\` text DEFAULT '[]';`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`signed_text\` text;`)
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`history\` text DEFAULT '[]';`)
  await db.run(sql`CREATE INDEX \`manuscripts_assignee_idx\` ON \`manuscripts\` (\`assignee_id\`);`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_correction\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_corrections\` text DEFAULT '[]';`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_signed_text\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_history\` text DEFAULT '[]';`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_assignee_idx\` ON \`_manuscripts_v\` (\`version_assignee_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_stands_in\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_manuscripts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'report' NOT NULL,
  	\`kicker\` text,
  	\`title\` text,
  	\`subtitle\` text,
  	\`dateline\` text,
  	\`byline\` text,
  	\`body\` text,
  	\`notice_type\` text,
  	\`notice_issuer\` text,
  	\`notice_number\` text,
  	\`notice_to\` text,
  	\`notice_signed_by\` text,
  	\`notice_date\` text,
  	\`notice_effective\` text,
  	\`notice_expires\` text,
  	\`notice_attachments\` text,
  	\`notice_copies\` text,
  	\`summary\` text,
  	\`keywords\` text,
  	\`source\` text,
  	\`event_day\` text,
  	\`column_id\` integer,
  	\`campaign_id\` integer,
  	\`stage\` text DEFAULT 'draft',
  	\`piece\` text,
  	\`author_id\` integer,
  	\`unit_id\` integer,
  	\`day\` text,
  	\`rank\` text,
  	\`due\` text,
  	\`scheduled_by_id\` integer,
  	\`signatures\` text DEFAULT '[]',
  	\`reasons\` text DEFAULT '[]',
  	\`chain\` text,
  	\`submitted\` text,
  	\`edited\` text,
  	\`version\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_manuscripts\`("id", "kind", "kicker", "title", "subtitle", "dateline", "byline", "body", "notice_type", "notice_issuer", "notice_number", "notice_to", "notice_signed_by", "notice_date", "notice_effective", "notice_expires", "notice_attachments", "notice_copies", "summary", "keywords", "source", "event_day", "column_id", "campaign_id", "stage", "piece", "author_id", "unit_id", "day", "rank", "due", "scheduled_by_id", "signatures", "reasons", "chain", "submitted", "edited", "version", "updated_at", "created_at") SELECT "id", "kind", "kicker", "title", "subtitle", "dateline", "byline", "body", "notice_type", "notice_issuer", "notice_number", "notice_to", "notice_signed_by", "notice_date", "notice_effective", "notice_expires", "notice_attachments", "notice_copies", "summary", "keywords", "source", "event_day", "column_id", "campaign_id", "stage", "piece", "author_id", "unit_id", "day", "rank", "due", "scheduled_by_id", "signatures", "reasons", "chain", "submitted", "edited", "version", "updated_at", "created_at" FROM \`manuscripts\`;`)
  await db.run(sql`DROP TABLE \`manuscripts\`;`)
  await db.run(sql`ALTER TABLE \`__new_manuscripts\` RENAME TO \`manuscripts\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`manuscripts_column_idx\` ON \`manuscripts\` (\`column_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_campaign_idx\` ON \`manuscripts\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_stage_idx\` ON \`manuscripts\` (\`stage\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`manuscripts_piece_idx\` ON \`manuscripts\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_author_idx\` ON \`manuscripts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_unit_idx\` ON \`manuscripts\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_due_idx\` ON \`manuscripts\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_scheduled_by_idx\` ON \`manuscripts\` (\`scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_updated_at_idx\` ON \`manuscripts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_created_at_idx\` ON \`manuscripts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__manuscripts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'report' NOT NULL,
  	\`version_kicker\` text,
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_dateline\` text,
  	\`version_byline\` text,
  	\`version_body\` text,
  	\`version_notice_type\` text,
  	\`version_notice_issuer\` text,
  	\`version_notice_number\` text,
  	\`version_notice_to\` text,
  	\`version_notice_signed_by\` text,
  	\`version_notice_date\` text,
  	\`version_notice_effective\` text,
  	\`version_notice_expires\` text,
  	\`version_notice_attachments\` text,
  	\`version_notice_copies\` text,
  	\`version_summary\` text,
  	\`version_keywords\` text,
  	\`version_source\` text,
  	\`version_event_day\` text,
  	\`version_column_id\` integer,
  	\`version_campaign_id\` integer,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_piece\` text,
  	\`version_author_id\` integer,
  	\`version_unit_id\` integer,
  	\`version_day\` text,
  	\`version_rank\` text,
  	\`version_due\` text,
  	\`version_scheduled_by_id\` integer,
  	\`version_signatures\` text DEFAULT '[]',
  	\`version_reasons\` text DEFAULT '[]',
  	\`version_chain\` text,
  	\`version_submitted\` text,
  	\`version_edited\` text,
  	\`version_version\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_scheduled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__manuscripts_v\`("id", "parent_id", "version_kind", "version_kicker", "version_title", "version_subtitle", "version_dateline", "version_byline", "version_body", "version_notice_type", "version_notice_issuer", "version_notice_number", "version_notice_to", "version_notice_signed_by", "version_notice_date", "version_notice_effective", "version_notice_expires", "version_notice_attachments", "version_notice_copies", "version_summary", "version_keywords", "version_source", "version_event_day", "version_column_id", "version_campaign_id", "version_stage", "version_piece", "version_author_id", "version_unit_id", "version_day", "version_rank", "version_due", "version_scheduled_by_id", "version_signatures", "version_reasons", "version_chain", "version_submitted", "version_edited", "version_version", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_kind", "version_kicker", "version_title", "version_subtitle", "version_dateline", "version_byline", "version_body", "version_notice_type", "version_notice_issuer", "version_notice_number", "version_notice_to", "version_notice_signed_by", "version_notice_date", "version_notice_effective", "version_notice_expires", "version_notice_attachments", "version_notice_copies", "version_summary", "version_keywords", "version_source", "version_event_day", "version_column_id", "version_campaign_id", "version_stage", "version_piece", "version_author_id", "version_unit_id", "version_day", "version_rank", "version_due", "version_scheduled_by_id", "version_signatures", "version_reasons", "version_chain", "version_submitted", "version_edited", "version_version", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_manuscripts_v\`;`)
  await db.run(sql`DROP TABLE \`_manuscripts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__manuscripts_v\` RENAME TO \`_manuscripts_v\`;`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_parent_idx\` ON \`_manuscripts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_column_idx\` ON \`_manuscripts_v\` (\`version_column_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_campaign_idx\` ON \`_manuscripts_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_stage_idx\` ON \`_manuscripts_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_piece_idx\` ON \`_manuscripts_v\` (\`version_piece\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_author_idx\` ON \`_manuscripts_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_unit_idx\` ON \`_manuscripts_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_due_idx\` ON \`_manuscripts_v\` (\`version_due\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_scheduled_by_idx\` ON \`_manuscripts_v\` (\`version_scheduled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_updated_at_idx\` ON \`_manuscripts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_version_created_at_idx\` ON \`_manuscripts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_created_at_idx\` ON \`_manuscripts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_updated_at_idx\` ON \`_manuscripts_v\` (\`updated_at\`);`)
}
