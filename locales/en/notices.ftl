## What the window has to tell, mostly about files

notice-unwritten = This could not be saved: { $reason }. Nothing is lost: make room or check the folder, then do it again.
notice-not-begun = The contact could not be started, because nothing can be saved: { $reason }. Check the folder of your records.
notice-records-unread = Your records could not be read: { $reason }.
notice-scenario-changed = This contact was interrupted in another version of its scenario and cannot go on. You can close it; what was done stays in your records.
notice-settings-put-aside = Your settings could not be understood. The usual ones are in force; the old file is kept here: { $path }
notice-settings-unread = Your settings could not be read. The usual ones are in force.
