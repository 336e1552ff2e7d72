summary = Lyhvu
summary-controller = Kezo vastavu?
summary-retention = Kuvin kauvu?
summary-complaint = Mihvu valvat?

section-controller = Vastavar
controller-is = Vastavar { $name } vastavu.

section-data = Datvut
data-intro = Datvut dovut:

section-retention = Kauvu
retention-period = Kauvu { $period } { $event }.

section-complaint = Valva
complaint-right = Valvat mihvu vahtvaru.
label-authority = Vahtvar
label-email = Netvu
