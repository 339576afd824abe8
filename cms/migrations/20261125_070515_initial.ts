import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`manuscripts_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`media_id\` integer NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`manuscripts_photos_order_idx\` ON \`manuscripts_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_photos_parent_id_idx\` ON \`manuscripts_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_photos_media_idx\` ON \`manuscripts_photos\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`manuscripts\` (
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
  await db.run(sql`CREATE TABLE \`manuscripts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`manuscripts_rels_order_idx\` ON \`manuscripts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_rels_parent_idx\` ON \`manuscripts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_rels_path_idx\` ON \`manuscripts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_rels_users_id_idx\` ON \`manuscripts_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_manuscripts_v_version_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`media_id\` integer NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_manuscripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_photos_order_idx\` ON \`_manuscripts_v_version_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_photos_parent_id_idx\` ON \`_manuscripts_v_version_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_version_photos_media_idx\` ON \`_manuscripts_v_version_photos\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_manuscripts_v\` (
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
  await db.run(sql`CREATE TABLE \`_manuscripts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_manuscripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_rels_order_idx\` ON \`_manuscripts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_rels_parent_idx\` ON \`_manuscripts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_rels_path_idx\` ON \`_manuscripts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_manuscripts_v_rels_users_id_idx\` ON \`_manuscripts_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`snapshot\` text,
  	\`digest\` text NOT NULL,
  	\`signatures\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`reason\` text,
  	\`at\` text NOT NULL,
  	\`previous\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_seq_idx\` ON \`publications\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`publications_subject_idx\` ON \`publications\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`publications_action_idx\` ON \`publications\` (\`action\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`sha256\` text,
  	\`color\` text,
  	\`shown_width\` numeric,
  	\`shown_height\` numeric,
  	\`renditions\` text,
  	\`author_id\` integer,
  	\`unit_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_url\` text,
  	\`sizes_thumb_width\` numeric,
  	\`sizes_thumb_height\` numeric,
  	\`sizes_thumb_mime_type\` text,
  	\`sizes_thumb_filesize\` numeric,
  	\`sizes_thumb_filename\` text,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_author_idx\` ON \`media\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_sizes_thumb_filename_idx\` ON \`media\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE TABLE \`columns\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`description\` text,
  	\`kind\` text DEFAULT 'standing' NOT NULL,
  	\`campaign_id\` integer,
  	\`order\` numeric DEFAULT 99 NOT NULL,
  	\`live\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`columns_code_idx\` ON \`columns\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`columns_campaign_idx\` ON \`columns\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`columns_updated_at_idx\` ON \`columns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`columns_created_at_idx\` ON \`columns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slogan\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`short\` text NOT NULL,
  	\`unit_id\` integer NOT NULL,
  	\`begun\` text,
  	\`introduction\` text NOT NULL,
  	\`figures\` text DEFAULT '[]',
  	\`headline_figures\` text DEFAULT '[]',
  	\`rounds\` text DEFAULT '[]',
  	\`meetings\` text DEFAULT '[]',
  	\`channels\` text DEFAULT '[]',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_code_idx\` ON \`campaigns\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_unit_idx\` ON \`campaigns\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_units_id_idx\` ON \`campaigns_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text DEFAULT 'town' NOT NULL,
  	\`description\` text,
  	\`contact_phone\` text,
  	\`contact_address\` text,
  	\`contact_email\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` integer,
  	\`must_change_password\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text,
  	\`username\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_username_idx\` ON \`users\` (\`username\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_manuscripts_id_idx\` ON \`payload_locked_documents_rels\` (\`manuscripts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_columns_id_idx\` ON \`payload_locked_documents_rels\` (\`columns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`front_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`column_id\` integer NOT NULL,
  	\`head\` text,
  	\`list\` text,
  	FOREIGN KEY (\`column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`front\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`front_sections_order_idx\` ON \`front_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`front_sections_parent_id_idx\` ON \`front_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`front_sections_column_idx\` ON \`front_sections\` (\`column_id\`);`)
  await db.run(sql`CREATE TABLE \`front\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`lead\` text,
  	\`pair\` text,
  	\`notices\` text,
  	\`banner_id\` integer,
  	\`feature_piece\` text,
  	\`feature_title\` text,
  	\`photos\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`banner_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`front_banner_idx\` ON \`front\` (\`banner_id\`);`)
  await db.run(sql`CREATE TABLE \`front_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`front\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`front_rels_order_idx\` ON \`front_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_parent_idx\` ON \`front_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_path_idx\` ON \`front_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_campaigns_id_idx\` ON \`front_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`front_rels_units_id_idx\` ON \`front_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`_front_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`column_id\` integer NOT NULL,
  	\`head\` text,
  	\`list\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_front_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_front_v_version_sections_order_idx\` ON \`_front_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_version_sections_parent_id_idx\` ON \`_front_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_version_sections_column_idx\` ON \`_front_v_version_sections\` (\`column_id\`);`)
  await db.run(sql`CREATE TABLE \`_front_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_lead\` text,
  	\`version_pair\` text,
  	\`version_notices\` text,
  	\`version_banner_id\` integer,
  	\`version_feature_piece\` text,
  	\`version_feature_title\` text,
  	\`version_photos\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_banner_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_front_v_version_version_banner_idx\` ON \`_front_v\` (\`version_banner_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_created_at_idx\` ON \`_front_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_updated_at_idx\` ON \`_front_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_front_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_front_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_front_v_rels_order_idx\` ON \`_front_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_rels_parent_idx\` ON \`_front_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_rels_path_idx\` ON \`_front_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_rels_campaigns_id_idx\` ON \`_front_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_front_v_rels_units_id_idx\` ON \`_front_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`public\` text,
  	\`chains\` text DEFAULT '{"standard":[{"id":"unit-sign","name":"单位审签","role":"unit-lead","kind":"review","scope":"unit","covers":"submission","hours":24},{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":24},{"id":"first-proof","name":"一校","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"second-review","name":"复审","role":"director","kind":"review","scope":"all","covers":"content","hours":12},{"id":"second-proof","name":"二校","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"third-proof","name":"三校","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":12}],"brief":[{"id":"unit-sign","name":"单位审签","role":"unit-lead","kind":"review","scope":"unit","covers":"submission","hours":1},{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":1},{"id":"first-proof","name":"校对","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":1},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":1}],"correction":[{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":24},{"id":"first-proof","name":"校对","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":12}],"notice":[{"id":"unit-sign","name":"单位审签","role":"unit-lead","kind":"review","scope":"unit","covers":"submission","hours":24},{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":24},{"id":"first-proof","name":"校对","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":12}]}',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_public\` text,
  	\`version_chains\` text DEFAULT '{"standard":[{"id":"unit-sign","name":"单位审签","role":"unit-lead","kind":"review","scope":"unit","covers":"submission","hours":24},{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":24},{"id":"first-proof","name":"一校","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"second-review","name":"复审","role":"director","kind":"review","scope":"all","covers":"content","hours":12},{"id":"second-proof","name":"二校","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"third-proof","name":"三校","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":12}],"brief":[{"id":"unit-sign","name":"单位审签","role":"unit-lead","kind":"review","scope":"unit","covers":"submission","hours":1},{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":1},{"id":"first-proof","name":"校对","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":1},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":1}],"correction":[{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":24},{"id":"first-proof","name":"校对","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":12}],"notice":[{"id":"unit-sign","name":"单位审签","role":"unit-lead","kind":"review","scope":"unit","covers":"submission","hours":24},{"id":"first-review","name":"初审","role":"editor","kind":"review","scope":"all","covers":"content","hours":24},{"id":"first-proof","name":"校对","role":"proofreader","kind":"proof","scope":"all","covers":"content","hours":8},{"id":"final-review","name":"终审","role":"chief","kind":"review","scope":"all","covers":"content","hours":12}]}',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`manuscripts_photos\`;`)
  await db.run(sql`DROP TABLE \`manuscripts\`;`)
  await db.run(sql`DROP TABLE \`manuscripts_rels\`;`)
  await db.run(sql`DROP TABLE \`_manuscripts_v_version_photos\`;`)
  await db.run(sql`DROP TABLE \`_manuscripts_v\`;`)
  await db.run(sql`DROP TABLE \`_manuscripts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`columns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`front_sections\`;`)
  await db.run(sql`DROP TABLE \`front\`;`)
  await db.run(sql`DROP TABLE \`front_rels\`;`)
  await db.run(sql`DROP TABLE \`_front_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_front_v\`;`)
  await db.run(sql`DROP TABLE \`_front_v_rels\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
}
