import { ReviewBar as ReviewBar_fd5a9a1907b1d741c654e7ad84db7d01 } from '../../../admin/manuscript/ReviewBar.tsx'
import { CountWords as CountWords_2ad61fa7fa4abd9e3267eb8e1ef37669 } from '../../../admin/manuscript/CountWords.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { JsonText as JsonText_00e44dcb9198658ca6d5c5e3e48c33e5 } from '../../../admin/JsonText.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PhotoFocus as PhotoFocus_5814fd94e82d49b9bce8255419bfa231 } from '../../../admin/manuscript/PhotoFocus.tsx'
import { PhotoRowLabel as PhotoRowLabel_4448be783c2b06539e5cc50e15a97a94 } from '../../../admin/manuscript/PhotoRowLabel.tsx'
import { ProofPanel as ProofPanel_f77321bf47c31a667776be0170bc2d36 } from '../../../admin/proof/ProofPanel.tsx'
import { StepsCell as StepsCell_043306b0310449a6690ab8029b34c0a9 } from '../../../admin/queue/StepsCell.tsx'
import { AgeCell as AgeCell_cfa75b0185bddc95003d1b27153db118 } from '../../../admin/queue/AgeCell.tsx'
import { IntakeUpload as IntakeUpload_3c04357c8bdf5522fefef95b37b03865 } from '../../../admin/IntakeUpload.tsx'
import { CompareView as CompareView_cd8f10ef3102add22990fdf99b5013c5 } from '../../../admin/manuscript/CompareView.tsx'
import { PreviewView as PreviewView_e5bfd703d9b106c6e9f187378c02cc8c } from '../../../admin/manuscript/PreviewView.tsx'
import { HistoryView as HistoryView_f291365d6cde3c8b5394dc38bd592290 } from '../../../admin/manuscript/HistoryView.tsx'
import { LiveView as LiveView_dd9976e6320d346e744817afa1561c23 } from '../../../admin/manuscript/LiveView.tsx'
import { LedgerView as LedgerView_44d52af8ae905f40e36de33e64c4d078 } from '../../../admin/campaign/LedgerView.tsx'
import { PiecesView as PiecesView_2ba9a7c71f1424da865ec49fdedb9d51 } from '../../../admin/campaign/PiecesView.tsx'
import { NoticesView as NoticesView_4e17d5f17aff736efaba9711bda2ff18 } from '../../../admin/campaign/NoticesView.tsx'
import { TrailView as TrailView_2e764a6447d9f090f0ccc7170cec1cb4 } from '../../../admin/campaign/TrailView.tsx'
import { FrontView as FrontView_3105dd9df6fb8ea1fc5077459c688332 } from '../../../admin/front/FrontView.tsx'
import { BellMenu as BellMenu_8c09f3d9486befb5a26e68c593829fc6 } from '../../../admin/queue/BellMenu.tsx'
import { NavLinks as NavLinks_afa9820cda3adb755a447460117a6a8a } from '../../../admin/queue/NavLinks.tsx'
import { QueueView as QueueView_1f460bcb5d104d1c9fb2cbf24c7d8fe7 } from '../../../admin/queue/QueueView.tsx'
import { StatsView as StatsView_e93e42b72629a3130044a1251159602a } from '../../../admin/stats/StatsView.tsx'
import { HealthView as HealthView_30f0fbd63e53fb30c6143ec6a051099c } from '../../../admin/health/HealthView.tsx'
import { ImportView as ImportView_cda3ef593b06cd4a563316dac0c7dc94 } from '../../../admin/import/ImportView.tsx'
import { ChainsView as ChainsView_e6e3511154b2b46c02864ba4e2c035d6 } from '../../../admin/chains/ChainsView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/manuscript/ReviewBar.tsx#ReviewBar": ReviewBar_fd5a9a1907b1d741c654e7ad84db7d01,
  "/admin/manuscript/CountWords.tsx#CountWords": CountWords_2ad61fa7fa4abd9e3267eb8e1ef37669,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/JsonText.tsx#JsonText": JsonText_00e44dcb9198658ca6d5c5e3e48c33e5,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/manuscript/PhotoFocus.tsx#PhotoFocus": PhotoFocus_5814fd94e82d49b9bce8255419bfa231,
  "/admin/manuscript/PhotoRowLabel.tsx#PhotoRowLabel": PhotoRowLabel_4448be783c2b06539e5cc50e15a97a94,
  "/admin/proof/ProofPanel.tsx#ProofPanel": ProofPanel_f77321bf47c31a667776be0170bc2d36,
  "/admin/queue/StepsCell.tsx#StepsCell": StepsCell_043306b0310449a6690ab8029b34c0a9,
  "/admin/queue/AgeCell.tsx#AgeCell": AgeCell_cfa75b0185bddc95003d1b27153db118,
  "/admin/IntakeUpload.tsx#IntakeUpload": IntakeUpload_3c04357c8bdf5522fefef95b37b03865,
  "/admin/manuscript/CompareView.tsx#CompareView": CompareView_cd8f10ef3102add22990fdf99b5013c5,
  "/admin/manuscript/PreviewView.tsx#PreviewView": PreviewView_e5bfd703d9b106c6e9f187378c02cc8c,
  "/admin/manuscript/HistoryView.tsx#HistoryView": HistoryView_f291365d6cde3c8b5394dc38bd592290,
  "/admin/manuscript/LiveView.tsx#LiveView": LiveView_dd9976e6320d346e744817afa1561c23,
  "/admin/campaign/LedgerView.tsx#LedgerView": LedgerView_44d52af8ae905f40e36de33e64c4d078,
  "/admin/campaign/PiecesView.tsx#PiecesView": PiecesView_2ba9a7c71f1424da865ec49fdedb9d51,
  "/admin/campaign/NoticesView.tsx#NoticesView": NoticesView_4e17d5f17aff736efaba9711bda2ff18,
  "/admin/campaign/TrailView.tsx#TrailView": TrailView_2e764a6447d9f090f0ccc7170cec1cb4,
  "/admin/front/FrontView.tsx#FrontView": FrontView_3105dd9df6fb8ea1fc5077459c688332,
  "/admin/queue/BellMenu.tsx#BellMenu": BellMenu_8c09f3d9486befb5a26e68c593829fc6,
  "/admin/queue/NavLinks.tsx#NavLinks": NavLinks_afa9820cda3adb755a447460117a6a8a,
  "/admin/queue/QueueView.tsx#QueueView": QueueView_1f460bcb5d104d1c9fb2cbf24c7d8fe7,
  "/admin/stats/StatsView.tsx#StatsView": StatsView_e93e42b72629a3130044a1251159602a,
  "/admin/health/HealthView.tsx#HealthView": HealthView_30f0fbd63e53fb30c6143ec6a051099c,
  "/admin/import/ImportView.tsx#ImportView": ImportView_cda3ef593b06cd4a563316dac0c7dc94,
  "/admin/chains/ChainsView.tsx#ChainsView": ChainsView_e6e3511154b2b46c02864ba4e2c035d6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
