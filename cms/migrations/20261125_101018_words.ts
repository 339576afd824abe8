import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`manuscripts\` ADD \`decisions\` text;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` ADD \`version_decisions\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`correspondents\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`manuscripts\` DROP COLUMN \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`_manuscripts_v\` DROP COLUMN \`version_decisions\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`correspondents\`;`)
}
