## Ce que la fenêtre doit signaler, le plus souvent à propos de fichiers

notice-unwritten = L’enregistrement a échoué : { $reason }. Rien n’est perdu : libérez de la place ou vérifiez le dossier, puis recommencez.
notice-not-begun = Le contact n’a pas pu commencer, car rien ne peut être enregistré : { $reason }. Vérifiez le dossier de vos données.
notice-records-unread = Vos contacts enregistrés n’ont pas pu être lus : { $reason }.
notice-scenario-changed = Ce contact a été interrompu dans une autre version de son scénario et ne peut pas reprendre. Vous pouvez le clore ; ce qui a été fait reste dans vos données.
notice-settings-put-aside = Vos réglages étaient illisibles. Les réglages habituels s’appliquent ; l’ancien fichier est conservé ici : { $path }
notice-settings-unread = Vos réglages n’ont pas pu être lus. Les réglages habituels s’appliquent.
