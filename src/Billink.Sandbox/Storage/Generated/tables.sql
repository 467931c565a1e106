CREATE TABLE "Checks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Checks" PRIMARY KEY,
    "MerchantId" INTEGER NOT NULL,
    "IsGuaranteed" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "IsUsed" INTEGER NOT NULL
);


CREATE TABLE "Clock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Clock" PRIMARY KEY AUTOINCREMENT,
    "Offset" INTEGER NOT NULL,
    "FrozenAt" INTEGER NULL
);


CREATE TABLE "Deliveries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Deliveries" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "MerchantId" INTEGER NOT NULL,
    "Channel" INTEGER NOT NULL,
    "Event" TEXT NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "Stream" TEXT NOT NULL,
    "Url" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "FailuresLeft" INTEGER NOT NULL,
    "Fault" INTEGER NULL,
    "LeasedUntil" INTEGER NULL
);


CREATE TABLE "DeliveryAttempts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DeliveryAttempts" PRIMARY KEY AUTOINCREMENT,
    "DeliveryId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Milliseconds" INTEGER NOT NULL,
    "RequestHeaders" TEXT NOT NULL,
    "Status" INTEGER NULL,
    "Reply" TEXT NULL,
    "Problem" TEXT NULL
);


CREATE TABLE "Merchants" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Merchants" PRIMARY KEY AUTOINCREMENT,
    "Username" TEXT NOT NULL,
    "ClientId" TEXT NOT NULL,
    "Prefix" TEXT NOT NULL,
    "CompanyName" TEXT NULL,
    "Email" TEXT NULL,
    "MasterUsername" TEXT NULL,
    "IsPartner" INTEGER NOT NULL,
    "MayOpenSessions" INTEGER NOT NULL,
    "IsWhitelisted" INTEGER NOT NULL,
    "MinimumPaidOrders" INTEGER NOT NULL,
    "RegularCustomerDays" INTEGER NOT NULL,
    "TotalAmountHigherThan" INTEGER NOT NULL,
    "Workflows" TEXT NOT NULL,
    "Webhooks" TEXT NOT NULL
);


CREATE TABLE "Orders" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Orders" PRIMARY KEY AUTOINCREMENT,
    "MerchantId" INTEGER NOT NULL,
    "WorkflowNumber" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "PublicNumber" TEXT NOT NULL,
    "CustomInvoiceId" TEXT NULL,
    "PlacedAt" INTEGER NOT NULL,
    "StartedAt" INTEGER NULL,
    "InvoicedAt" INTEGER NULL,
    "FileId" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "StepEndsAt" INTEGER NULL,
    "HeldAt" INTEGER NULL,
    "HeldUntil" INTEGER NULL,
    "DisputedAt" INTEGER NULL,
    "ReviewedAt" INTEGER NULL,
    "NextAt" INTEGER NULL,
    "Purchase" TEXT NOT NULL,
    "Total" INTEGER NOT NULL,
    "Paid" INTEGER NOT NULL,
    "Credited" INTEGER NOT NULL
);


CREATE TABLE "OutgoingEmails" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OutgoingEmails" PRIMARY KEY AUTOINCREMENT,
    "Recipient" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "Problem" TEXT NULL
);


CREATE TABLE "PlannedWebhookFaults" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PlannedWebhookFaults" PRIMARY KEY AUTOINCREMENT,
    "Kind" INTEGER NOT NULL
);


CREATE TABLE "ReconciliationInvoices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReconciliationInvoices" PRIMARY KEY AUTOINCREMENT,
    "MerchantId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "ReconciliationId" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL
);


CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "MerchantId" INTEGER NOT NULL,
    "WorkflowNumber" INTEGER NOT NULL,
    "OrderNumber" TEXT NOT NULL,
    "PublicNumber" TEXT NOT NULL,
    "TransactionId" TEXT NOT NULL,
    "CustomInvoiceId" TEXT NULL,
    "OpenedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "Purchase" TEXT NOT NULL,
    "LogoUrl" TEXT NULL,
    "ReturnTo" TEXT NOT NULL,
    "Outcome" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);


CREATE TABLE "Credit" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Credit" PRIMARY KEY AUTOINCREMENT,
    "Amount" INTEGER NOT NULL,
    "Description" TEXT NULL,
    "At" INTEGER NOT NULL,
    "OrderId" INTEGER NOT NULL,
    CONSTRAINT "FK_Credit_Orders_OrderId" FOREIGN KEY ("OrderId") REFERENCES "Orders" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Disputes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Disputes" PRIMARY KEY AUTOINCREMENT,
    "MerchantId" INTEGER NOT NULL,
    "OrderId" INTEGER NOT NULL,
    "Category" TEXT NOT NULL,
    "CustomerName" TEXT NOT NULL,
    "CustomerEmail" TEXT NOT NULL,
    "Locale" TEXT NOT NULL,
    "Message" TEXT NOT NULL,
    "FileName" TEXT NULL,
    "File" BLOB NULL,
    "OpenedAt" INTEGER NOT NULL,
    "ResolvedAt" INTEGER NULL,
    CONSTRAINT "FK_Disputes_Orders_OrderId" FOREIGN KEY ("OrderId") REFERENCES "Orders" ("Id") ON DELETE CASCADE
);


CREATE TABLE "OrderTimeline" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OrderTimeline" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "OrderId" INTEGER NOT NULL,
    "Detail" TEXT NULL,
    CONSTRAINT "FK_OrderTimeline_Orders_OrderId" FOREIGN KEY ("OrderId") REFERENCES "Orders" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Payment" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Payment" PRIMARY KEY AUTOINCREMENT,
    "Amount" INTEGER NOT NULL,
    "Description" TEXT NULL,
    "At" INTEGER NOT NULL,
    "OrderId" INTEGER NOT NULL,
    CONSTRAINT "FK_Payment_Orders_OrderId" FOREIGN KEY ("OrderId") REFERENCES "Orders" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ReconciliationLine" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReconciliationLine" PRIMARY KEY AUTOINCREMENT,
    "OrderId" INTEGER NOT NULL,
    "PublicNumber" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "ReconciliationInvoiceId" INTEGER NOT NULL,
    CONSTRAINT "FK_ReconciliationLine_ReconciliationInvoices_ReconciliationInvoiceId" FOREIGN KEY ("ReconciliationInvoiceId") REFERENCES "ReconciliationInvoices" ("Id") ON DELETE CASCADE
);


CREATE INDEX "IX_Credit_OrderId" ON "Credit" ("OrderId");


CREATE UNIQUE INDEX "IX_Deliveries_Key" ON "Deliveries" ("Key");


CREATE INDEX "IX_Deliveries_State_DueAt" ON "Deliveries" ("State", "DueAt");


CREATE INDEX "IX_Deliveries_Stream_State" ON "Deliveries" ("Stream", "State");


CREATE INDEX "IX_DeliveryAttempts_DeliveryId" ON "DeliveryAttempts" ("DeliveryId");


CREATE INDEX "IX_Disputes_OrderId" ON "Disputes" ("OrderId");


CREATE UNIQUE INDEX "IX_Merchants_Username" ON "Merchants" ("Username");


CREATE INDEX "IX_Orders_FileId" ON "Orders" ("FileId");


CREATE UNIQUE INDEX "IX_Orders_MerchantId_Number" ON "Orders" ("MerchantId", "Number");


CREATE INDEX "IX_Orders_NextAt" ON "Orders" ("NextAt");


CREATE INDEX "IX_Orders_PublicNumber" ON "Orders" ("PublicNumber");


CREATE INDEX "IX_OrderTimeline_OrderId" ON "OrderTimeline" ("OrderId");


CREATE INDEX "IX_Payment_OrderId" ON "Payment" ("OrderId");


CREATE UNIQUE INDEX "IX_ReconciliationInvoices_MerchantId_Number" ON "ReconciliationInvoices" ("MerchantId", "Number");


CREATE UNIQUE INDEX "IX_ReconciliationLine_OrderId" ON "ReconciliationLine" ("OrderId");


CREATE INDEX "IX_ReconciliationLine_ReconciliationInvoiceId" ON "ReconciliationLine" ("ReconciliationInvoiceId");


CREATE INDEX "IX_Sessions_Outcome_ExpiresAt" ON "Sessions" ("Outcome", "ExpiresAt");


CREATE INDEX "IX_Sessions_PublicNumber" ON "Sessions" ("PublicNumber");


