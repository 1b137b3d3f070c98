<#import "template.ftl" as layout>
<@layout.emailLayout><@layout.action body="agissonsVerifyBody" button="agissonsVerifyButton"/></@layout.emailLayout>
