"""Taking content home: QR codes and paper."""
