// Every controller with its name; a test finds those that are missing.
import actsController from "/js/controllers/acts_controller.js"
import addsController from "/js/controllers/adds_controller.js"
import askController from "/js/controllers/ask_controller.js"
import autosubmitController from "/js/controllers/autosubmit_controller.js"
import cardmenuController from "/js/controllers/cardmenu_controller.js"
import clipController from "/js/controllers/clip_controller.js"
import collapseController from "/js/controllers/collapse_controller.js"
import comboboxController from "/js/controllers/combobox_controller.js"
import commentsController from "/js/controllers/comments_controller.js"
import copyController from "/js/controllers/copy_controller.js"
import dialogController from "/js/controllers/dialog_controller.js"
import dirtyController from "/js/controllers/dirty_controller.js"
import draftController from "/js/controllers/draft_controller.js"
import editController from "/js/controllers/edit_controller.js"
import editorController from "/js/controllers/editor_controller.js"
import eitherController from "/js/controllers/either_controller.js"
import gridController from "/js/controllers/grid_controller.js"
import headsController from "/js/controllers/heads_controller.js"
import imageController from "/js/controllers/image_controller.js"
import lanesController from "/js/controllers/lanes_controller.js"
import linesController from "/js/controllers/lines_controller.js"
import liveController from "/js/controllers/live_controller.js"
import lookController from "/js/controllers/look_controller.js"
import mentionController from "/js/controllers/mention_controller.js"
import menuController from "/js/controllers/menu_controller.js"
import messagesController from "/js/controllers/messages_controller.js"
import modalController from "/js/controllers/modal_controller.js"
import moveController from "/js/controllers/move_controller.js"
import newsController from "/js/controllers/news_controller.js"
import onwardController from "/js/controllers/onward_controller.js"
import partController from "/js/controllers/part_controller.js"
import peopleController from "/js/controllers/people_controller.js"
import pickController from "/js/controllers/pick_controller.js"
import pickerController from "/js/controllers/picker_controller.js"
import pickerFormController from "/js/controllers/picker_form_controller.js"
import pointsController from "/js/controllers/points_controller.js"
import presentController from "/js/controllers/present_controller.js"
import printController from "/js/controllers/print_controller.js"
import questionController from "/js/controllers/question_controller.js"
import rereadController from "/js/controllers/reread_controller.js"
import revealController from "/js/controllers/reveal_controller.js"
import rowkeysController from "/js/controllers/rowkeys_controller.js"
import rowsController from "/js/controllers/rows_controller.js"
import savedController from "/js/controllers/saved_controller.js"
import selectController from "/js/controllers/select_controller.js"
import selectionController from "/js/controllers/selection_controller.js"
import sortController from "/js/controllers/sort_controller.js"
import spanController from "/js/controllers/span_controller.js"
import stretchController from "/js/controllers/stretch_controller.js"
import tabsController from "/js/controllers/tabs_controller.js"
import themeController from "/js/controllers/theme_controller.js"
import toastController from "/js/controllers/toast_controller.js"
import twinController from "/js/controllers/twin_controller.js"
import undoController from "/js/controllers/undo_controller.js"
import unsentController from "/js/controllers/unsent_controller.js"
import uploadController from "/js/controllers/upload_controller.js"
import voiceController from "/js/controllers/voice_controller.js"
import widthController from "/js/controllers/width_controller.js"
import wordsController from "/js/controllers/words_controller.js"
import zoneController from "/js/controllers/zone_controller.js"
import zoomController from "/js/controllers/zoom_controller.js"

export default {
  acts: actsController,
  adds: addsController,
  ask: askController,
  autosubmit: autosubmitController,
  cardmenu: cardmenuController,
  clip: clipController,
  collapse: collapseController,
  combobox: comboboxController,
  comments: commentsController,
  copy: copyController,
  dialog: dialogController,
  dirty: dirtyController,
  draft: draftController,
  edit: editController,
  editor: editorController,
  either: eitherController,
  grid: gridController,
  heads: headsController,
  image: imageController,
  lanes: lanesController,
  lines: linesController,
  live: liveController,
  look: lookController,
  mention: mentionController,
  menu: menuController,
  messages: messagesController,
  modal: modalController,
  move: moveController,
  news: newsController,
  onward: onwardController,
  part: partController,
  people: peopleController,
  pick: pickController,
  picker: pickerController,
  "picker-form": pickerFormController,
  points: pointsController,
  present: presentController,
  print: printController,
  question: questionController,
  reread: rereadController,
  reveal: revealController,
  rowkeys: rowkeysController,
  rows: rowsController,
  saved: savedController,
  select: selectController,
  selection: selectionController,
  sort: sortController,
  span: spanController,
  stretch: stretchController,
  tabs: tabsController,
  theme: themeController,
  toast: toastController,
  twin: twinController,
  undo: undoController,
  unsent: unsentController,
  upload: uploadController,
  voice: voiceController,
  width: widthController,
  words: wordsController,
  zone: zoneController,
  zoom: zoomController,
}
